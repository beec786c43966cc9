// SPDX-License-Identifier: MIT
// Enrolment, staff and invitation as they are; promotions that are general, targeted for a time, exclusive for ever.
#include "core/time.h"
#include "plan.h"

namespace explore {

namespace {

std::string period(int from_hours, int to_hours) {
  return R"({"startAt":)" + std::to_string(kOpenedAt + from_hours * hezuo::kHourMs) + R"(,"endAt":)" +
         std::to_string(kOpenedAt + to_hours * hezuo::kHourMs) + "}";
}

const std::string& for_ever() {
  static const std::string text = R"({"permanent":true})";
  return text;
}

Plan plain(const char* kind, const char* input) {
  Plan plan;
  plan.kind = kind;
  plan.input = input;
  plan.facts = R"({"shop":{"joined":true,"actor":"owner"},"promotions":[],"invitations":[]})";
  return plan;
}

Plan enrolment() {
  Plan plan = plain("wechat-channels.enrolment", R"({"shopId":"shop-1"})");
  plan.payloads = {{"apply", {R"(,"meetsStandards":true)", R"(,"meetsStandards":false)"}}};
  return plan;
}

Plan promotion(const char* about, const std::string& input) {
  Plan plan = plain("wechat-channels.promotion", input.c_str());
  plan.about = about;
  if (input.find("targeted") != std::string::npos)
    plan.facts = R"({"shop":{"joined":true,"actor":"owner"},"promotions":[{"plan":"general","productId":"w-1"}]})";
  plan.payloads = {
      {"edit",
       {R"(,"changes":{"commissionPercent":11})", R"(,"changes":{"period":)" + period(48, 49) + "}",
        R"(,"changes":{"period":)" + for_ever() + "}", R"(,"changes":{"creatorId":"creator-2"})",
        R"(,"changes":{"plan":"exclusive"})"}},
      {"convert", {R"(,"creatorId":"creator-1","commissionPercent":30,"period":)" + for_ever()}},
  };
  return plan;
}

}  // namespace

std::vector<Plan> wechat_plans() {
  const std::string targeted =
      R"({"plan":"targeted","productId":"w-1","commissionPercent":10,"creatorId":"creator-1",)";
  const std::string exclusive =
      R"({"plan":"exclusive","productId":"w-1","commissionPercent":10,"creatorId":"creator-1",)";
  return {
      enrolment(),
      plain("wechat-channels.staff", R"({"staffId":"staff-1"})"),
      plain("wechat-channels.invite", R"({"channelsId":"sph_demo_01"})"),
      promotion("general", R"({"plan":"general","productId":"w-1","commissionPercent":10})"),
      promotion("targeted, for two hours", targeted + R"("period":)" + period(0, 2) + "}"),
      promotion("exclusive, for ever", exclusive + R"("period":)" + for_ever() + "}"),
  };
}

}  // namespace explore
