// SPDX-License-Identifier: MIT
// The checks behind the rows about products. What a product may become hangs on the shop's live promotions of it.
#include "systems/wechat_channels/rules_product.h"

#include <algorithm>

#include "form/choices.h"

namespace hezuo::wechat_channels {

namespace {

constexpr std::string_view kItemProduct = "items[].productId";
constexpr std::string_view kProduct = "productId";
constexpr std::string_view kGeneral = "general";
constexpr std::string_view kTargeted = "targeted";
constexpr std::string_view kExclusive = "exclusive";

// What the document says of products and creators is only read where there are promotions to compare it with.

std::string_view text_at(const RuleCall& call, std::string_view path) {
  return call.known("promotions") ? call.field(path).text() : std::string_view{};
}

Value list_at(const RuleCall& call, std::string_view path) {
  return call.known("promotions") ? call.list(path) : Value{};
}

bool is_promoted(const RuleCall& call, std::string_view product, std::string_view plan) {
  return call.any_record("promotions", kProduct, product,
                         [&](const Value& promotion) { return promotion["plan"].text() == plan; });
}

Finding judge_once(const RuleCall& call, std::string_view product) {
  return is_promoted(call, product, kGeneral) ? Finding::fail(Code::conflict) : Finding::pass();
}

/// The products of the general plan, as far as they are known.
Value general_products(const RuleCall& call) {
  const Value& promotions = call.value("promotions");
  ListBuilder products(call.arena());
  for (std::size_t i = 0; i < promotions.size; ++i) {
    const Value& promotion = promotions.at(i);
    if (promotion["plan"].text() == kGeneral) products.add(promotion["productId"]);
  }
  return products.done();
}

Finding judge_needs_general(const RuleCall& call, std::string_view product, const Value& items) {
  if (is_promoted(call, product, kGeneral)) return Finding::pass();
  const Value& choices =
      call.once([&] { return unused_choices(general_products(call), items, kProduct, call.arena()); });
  return Finding::fail(Code::not_eligible, choices.size > 0 ? Remedy::choose(choices) : Remedy::none());
}

Finding judge_per_creator(const RuleCall& call, std::string_view product, std::string_view plan,
                          const Value& creators) {
  std::size_t first = creators.size;
  const bool supposed = call.any_record("promotions", kProduct, product, [&](const Value& promotion) {
    if (promotion["plan"].text() == plan)
      first = std::min(first, call.place_of(creators, promotion["creatorId"].text()));
    return false;  // the first of the form's creators counts, so all promotions are looked at
  });
  if (first < creators.size) {
    return Finding::fail(Code::conflict, {}, Params().add("creatorId", creators.at(first)));
  }
  return supposed ? Finding::fail(Code::conflict) : Finding::pass();
}

Finding judge_beside_exclusive(const RuleCall& call, std::string_view product) {
  return is_promoted(call, product, kExclusive) ? Finding::fail(Code::conflict) : Finding::pass();
}

Finding judge_exclusive_alone(const RuleCall& call, std::string_view product) {
  const bool other = call.any_record("promotions", kProduct, product,
                                     [](const Value& promotion) { return promotion["plan"].text() != kExclusive; });
  return other ? Finding::fail(Code::conflict) : Finding::pass();
}

}  // namespace

Finding general_once(const RuleCall& call) { return judge_once(call, text_at(call, kItemProduct)); }

Finding on_general_plan(const RuleCall& call) {
  return judge_needs_general(call, text_at(call, kItemProduct), list_at(call, "items"));
}

Finding one_targeted_per_creator(const RuleCall& call) {
  return judge_per_creator(call, text_at(call, kItemProduct), kTargeted, list_at(call, "creatorIds"));
}

Finding one_exclusive_per_creator(const RuleCall& call) {
  return judge_per_creator(call, text_at(call, kItemProduct), kExclusive, list_at(call, "creatorIds"));
}

Finding not_exclusive_already(const RuleCall& call) {
  return judge_beside_exclusive(call, text_at(call, kItemProduct));
}

Finding exclusive_has_no_other(const RuleCall& call) {
  return judge_exclusive_alone(call, text_at(call, kItemProduct));
}

Finding promotion_general_once(const RuleCall& call) {
  if (call.field("plan").text() != kGeneral) return Finding::pass();
  return judge_once(call, text_at(call, kProduct));
}

Finding promotion_on_general_plan(const RuleCall& call) {
  if (call.field("plan").text() != kTargeted) return Finding::pass();
  return judge_needs_general(call, text_at(call, kProduct), {});
}

Finding promotion_one_per_creator(const RuleCall& call) {
  const std::string_view plan = call.field("plan").text();
  if (plan == kGeneral) return Finding::pass();
  const Value creators = ListBuilder(call.arena()).add(make_text(text_at(call, "creatorId"))).done();
  return judge_per_creator(call, text_at(call, kProduct), plan, creators);
}

Finding promotion_exclusive_alone(const RuleCall& call) {
  const std::string_view product = text_at(call, kProduct);
  const bool exclusive = call.field("plan").text() == kExclusive;
  return exclusive ? judge_exclusive_alone(call, product) : judge_beside_exclusive(call, product);
}

}  // namespace hezuo::wechat_channels
