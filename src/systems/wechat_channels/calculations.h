// SPDX-License-Identifier: MIT
// What is worked out without a task: the rate a creator gets, what a withdrawal costs, who invoices.
#pragma once

#include "systems/system.h"
#include "systems/wechat_channels/fields_promotion.h"
#include "systems/wechat_channels/rules_period.h"

namespace hezuo::wechat_channels {

Finding commission(const Value& input, const Parameters& parameters, ObjectBuilder& result);
Finding withdrawal(const Value& input, const Parameters& parameters, ObjectBuilder& result);
Finding invoice(const Value& input, const Parameters& parameters, ObjectBuilder& result);

// clang-format off
// The entries follow the form of a promotion.
inline constexpr Field kCommissionFields[] = {
    {.path = "promotions", .kind = Kind::list, .entry = Kind::object,
     .source = seed("S4", "3.1", "推广计划介绍")},
    {.path = "promotions[].plan", .kind = Kind::enumeration, .values = kPlans,
     .source = seed("S4", "3.1", "普通推广……定向推广……专属推广")},
    {.path = "promotions[].productId", .kind = Kind::id,
     .source = seed("S4", "3.1", "商品进入带货中心选品池")},
    {.path = "promotions[].commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"general"}},
     .limits = kGeneralRate, .source = seed("S4", "3.1 普通推广", "佣金率范围:1%~50%"), .limits_of = kGeneralRateRule},
    {.path = "promotions[].commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"targeted"}},
     .limits = kCreatorRate, .source = seed("S4", "3.1 定向推广", "佣金率范围:0%~90%"), .limits_of = kTargetedRateRule},
    {.path = "promotions[].commissionPercent", .kind = Kind::integer, .unit = "percent", .when = {"plan", {"exclusive"}},
     .limits = kCreatorRate, .source = seed("S4", "3.1 专属推广", "佣金率范围:0%~90%"), .limits_of = kExclusiveRateRule},
    {.path = "promotions[].creatorId", .kind = Kind::id, .when = {"plan", {"targeted", "exclusive"}},
     .source = seed("S4", "3.1", "同一主播只能被设置一个定向佣金")},
    {.path = "promotions[].creatorId", .kind = Kind::id, .presence = Presence::forbidden, .when = {"plan", {"general"}},
     .source = seed("S4", "3.1 普通推广", "佣金对所有达人相同")},
    {.path = "promotions[].period", .kind = Kind::object, .when = {"plan", {"targeted", "exclusive"}},
     .source = seed("S4", "3.1", "推广时间:最少一个小时,可设置为永久")},
    {.path = "promotions[].period", .kind = Kind::object, .presence = Presence::forbidden, .when = {"plan", {"general"}},
     .source = seed("S4", "3.1 普通推广", "商品进入带货中心选品池,所有人都能看见")},
    {.path = "promotions[].period.permanent", .kind = Kind::boolean, .presence = Presence::optional,
     .source = seed("S4", "3.1", "可设置为永久")},
    {.path = "promotions[].period.startAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "promotions[].period.endAt", .kind = Kind::instant, .presence = Presence::optional,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
    {.path = "productId", .kind = Kind::id,
     .source = seed("S4", "3.1", "商品指定达人可以看见")},
    {.path = "creatorId", .kind = Kind::id,
     .source = seed("S4", "3.1", "可针对该达人设置佣金")},
    {.path = "at", .kind = Kind::instant,
     .source = seed("S4", "3.1", "推广时间:最少一个小时")},
};
inline constexpr Rule kCommissionRules[] = {kPeriodShapeOfEntry};

inline constexpr Field kWithdrawalFields[] = {
    {.path = "amountFen", .kind = Kind::integer, .unit = "fen", .limits = {number("min", 0, "fen")},
     .source = seed("S4", "六", "商家通过联盟分销产生的货款提现")},
};
inline constexpr Source kWithdrawalSource =
    seed("S4", "六", "目前优选联盟不收取任何手续费,商家提现时只需缴纳0.6%的支付通道费即可");
inline constexpr Setting kWithdrawalSettings[] = {
    {"wechat-channels.withdrawal", {"perMille", 6, "per mille", 0, 1000, "", {}}, kWithdrawalSource},
};

inline constexpr Field kInvoiceFields[] = {
    {.path = "agencyBound", .kind = Kind::boolean,
     .source = seed("S4", "六", "若达人有绑定的机构,可由达人所属机构代开票")},
};

inline constexpr Field kCommissionResult[] = {
    {.path = "visible", .kind = Kind::boolean},
    {.path = "commissionPercent", .kind = Kind::integer, .unit = "percent"},
    {.path = "plan", .kind = Kind::enumeration, .values = kPlans},
};
inline constexpr Field kWithdrawalResult[] = {
    {.path = "channelFeeFen", .kind = Kind::integer, .unit = "fen"},
    {.path = "netFen", .kind = Kind::integer, .unit = "fen"},
};
inline constexpr const char* kIssuers[] = {"agency", "creator-at-tax-office"};
inline constexpr Field kInvoiceResult[] = {
    {.path = "issuer", .kind = Kind::enumeration, .values = kIssuers},
};

inline constexpr Calculation kCalculations[] = {
    {{.id = "wechat-channels.commission", .fields = kCommissionFields, .rules = kCommissionRules,
      .source = seed("S4", "3.1", "普通推广……定向推广……专属推广")}, commission, {}, {}, kCommissionResult},
    {{.id = "wechat-channels.withdrawal", .fields = kWithdrawalFields, .source = kWithdrawalSource}, withdrawal,
     kWithdrawalSettings, {}, kWithdrawalResult},
    {{.id = "wechat-channels.invoice", .fields = kInvoiceFields,
      .source = seed("S4", "六", "若达人未绑定机构,则需达人自行前往税务局办理代开票")}, invoice, {}, {}, kInvoiceResult},
};
// clang-format on

}  // namespace hezuo::wechat_channels
