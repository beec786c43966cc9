// SPDX-License-Identifier: MIT
// Forms: long lists in the document, long lists among the facts, many documents, many faults.
#include "inputs.h"
#include "row.h"

namespace growth {

namespace {

using Call = std::function<std::string()>;

constexpr std::size_t kEntries = 10000;

Call checking(const char* form, const json& value, const json& facts, const json& options = nullptr) {
  const std::string given = options.is_null() ? "" : options.dump();
  return [=, text = value.dump(), known = facts.dump()] { return roomy().check(form, text, known, given); };
}

std::string link_of(std::size_t i) { return "https://a.example/" + id_of("i", i); }

const char* const kContactFacts = "douyin-contact/form-facts.json";
const char* const kLiveFacts = "douyin-live/form-facts.json";
const char* const kChannelsFacts = "wechat-channels/plans-facts.json";

Call invitation_of_shop_products(std::size_t n) {
  json invite = base(kContactFacts, "invite");
  json facts = base(kContactFacts, "facts");
  invite["products"] = list_of(n, link_of);
  // The last of the shop's first: nothing is found where it is looked for.
  facts["shopProducts"] = list_of(n, [n](std::size_t i) { return link_of(n - 1 - i); });
  return checking("douyin-contact.invite", invite, facts);
}

Call invitation_of_strange_products(std::size_t n) {
  json invite = base(kContactFacts, "invite");
  json facts = base(kContactFacts, "facts");
  invite["products"] = list_of(n, link_of);
  facts["shopProducts"] = list_of(n, [](std::size_t i) { return link_of(kEntries + i); });
  return checking("douyin-contact.invite", invite, facts);
}

Call invitation_where_the_shop_sells_the_same(std::size_t n) {
  json invite = base(kContactFacts, "invite");
  json facts = base(kContactFacts, "facts");
  invite["products"] = list_of(n, link_of);
  facts["shopProducts"] = list_of(n, [](std::size_t i) { return link_of(i / 2); });
  return checking("douyin-contact.invite", invite, facts);
}

Call invitation_after_many(std::size_t n) {
  json facts = base(kContactFacts, "facts");
  facts["merchant"]["contactedToday"] = list_of(n, [](std::size_t i) { return id_of("c", i / 2); });
  return checking("douyin-contact.invite", base(kContactFacts, "invite"), facts);
}

json general_product(std::size_t i) { return {{"productId", id_of("p", i)}, {"plan", "general"}}; }

json rates(std::size_t n) {
  json plan = json::object();
  for (std::size_t i = 0; i < n; ++i) plan[id_of("p", i)] = 10;
  return plan;
}

Call order_of_many_products(std::size_t n) {
  json order = base(kLiveFacts, "order");
  json facts = base(kLiveFacts, "facts");
  order["products"] = list_of(n, general_product);
  facts["generalPlan"] = rates(n);
  return checking("douyin-live.order", order, facts);
}

Call order_outside_the_plan(std::size_t n) {
  json order = base(kLiveFacts, "order");
  json facts = base(kLiveFacts, "facts");
  order["products"] = list_of(n, general_product);
  facts["generalPlan"] = json{{"p-other", 10}};
  return checking("douyin-live.order", order, facts);
}

Call order_with_every_fault(std::size_t n) {
  json order = base(kLiveFacts, "order");
  order["products"] = list_of(n, [](std::size_t i) {
    return json{{"productId", "same"}, {"plan", "targeted"}, {id_of("x", i), i}};
  });
  return checking("douyin-live.order", order, base(kLiveFacts, "facts"));
}

Call order_with_unknown_fields(std::size_t n) {
  json order = base(kLiveFacts, "order");
  for (std::size_t i = 0; i < n; ++i) order[id_of("x", (i * 7919) % n)] = i;
  return checking("douyin-live.order", order, base(kLiveFacts, "facts"));
}

Call order_asked_about_pointers(std::size_t n) {
  json order = base(kLiveFacts, "order");
  json only = json::array();
  for (std::size_t i = 0; i < n; ++i) {
    order[id_of("x", i)] = i;
    only.push_back("/" + id_of("x", i));
  }
  return checking("douyin-live.order", order, base(kLiveFacts, "facts"), {{"only", only}});
}

json plan_of(const char* name, std::size_t n) {
  json plan = base(kChannelsFacts, name);
  plan["items"] = list_of(n, [](std::size_t i) {
    return json{{"productId", id_of("w", i)}, {"commissionPercent", 20}};
  });
  if (plan.contains("creatorIds")) plan["creatorIds"] = list_of(n, [](std::size_t i) { return id_of("s", i); });
  return plan;
}

json promotions_of(const char* plan, std::size_t n, std::size_t first) {
  return list_of(n, [=](std::size_t i) {
    return json{{"plan", plan}, {"productId", id_of("w", first + i)}, {"creatorId", id_of("s", 2 * kEntries + i)}};
  });
}

Call plan_beside_promotions(const char* form, const char* name, const char* promoted, std::size_t n,
                            std::size_t first) {
  json facts = base(kChannelsFacts, "facts");
  facts["promotions"] = promotions_of(promoted, n, first);
  return checking(form, plan_of(name, n), facts);
}

Call general_plan(std::size_t n) {
  return plan_beside_promotions("wechat-channels.general-plan", "general", "general", n, kEntries);
}
Call general_plan_again(std::size_t n) {
  return plan_beside_promotions("wechat-channels.general-plan", "general", "general", n, 0);
}
Call targeted_plan(std::size_t n) {
  return plan_beside_promotions("wechat-channels.targeted-plan", "targeted", "general", n, 0);
}
Call targeted_plan_of_none(std::size_t n) {
  return plan_beside_promotions("wechat-channels.targeted-plan", "targeted", "general", n, kEntries);
}
Call exclusive_plan(std::size_t n) {
  return plan_beside_promotions("wechat-channels.exclusive-plan", "exclusive", "exclusive", n, 0);
}

/// Every promotion is of one product, by a creator of the form: the worst for whoever compares each with each.
Call exclusive_plan_of_one_product(std::size_t n) {
  json facts = base(kChannelsFacts, "facts");
  facts["promotions"] = list_of(n, [n](std::size_t i) {
    return json{{"plan", "exclusive"}, {"productId", id_of("w", 0)}, {"creatorId", id_of("s", n - 1 - i)}};
  });
  return checking("wechat-channels.exclusive-plan", plan_of("exclusive", n), facts);
}

Call invitation_after_invitations(std::size_t n) {
  json facts = base(kChannelsFacts, "facts");
  const std::int64_t now = facts["now"];
  facts["invitations"] = list_of(n, [now](std::size_t i) {
    return json{{"channelsId", id_of("s", i)}, {"at", now - 1000}};
  });
  return checking("wechat-channels.creator-invite", base(kChannelsFacts, "invite"), facts);
}

Call unknown_components(std::size_t n) {
  json component = base("xingtu-theme/component.json", "component");
  component["components"] = list_of(n, [](std::size_t i) { return id_of("k", i); });
  return checking("xingtu-theme.component", component, base("xingtu-theme/component.json", "facts"));
}

Call activity_of_merchants(std::size_t n) {
  json activity = base("juhuasuan/activity-theme.json", "theme");
  activity["merchants"] = list_of(n, [](std::size_t i) {
    return json{{"merchantId", id_of("m", i)}, {"role", i == 0 ? "leader" : "member"}};
  });
  return checking("juhuasuan.activity", activity, json::object());
}

Call commission_among_promotions(std::size_t n) {
  const json promotions = list_of(n, [](std::size_t i) {
    return json{{"plan", "general"}, {"productId", id_of("w", i)}, {"commissionPercent", 20}};
  });
  const json input = {{"promotions", promotions}, {"productId", id_of("w", n - 1)}, {"creatorId", "s"}, {"at", 0}};
  return [text = input.dump()] { return roomy().calculate("wechat-channels.commission", text); };
}

std::string lines_of(const json& document, std::size_t n) {
  std::string lines;
  for (std::size_t i = 0; i < n; ++i) lines += document.dump() + "\n";
  return lines;
}

Call many_orders(std::size_t n) {
  return [lines = lines_of(base(kLiveFacts, "order"), n), facts = base(kLiveFacts, "facts").dump()] {
    return roomy().check_many("douyin-live.order", lines, facts);
  };
}

Call many_invitations_and_facts(std::size_t n) {
  json facts = base(kContactFacts, "facts");
  for (std::size_t i = 0; i < n; ++i) facts["shopProducts"].push_back(link_of(i));
  return [lines = lines_of(base(kContactFacts, "invite"), n), text = facts.dump()] {
    return roomy().check_many("douyin-contact.invite", lines, text);
  };
}

}  // namespace

std::vector<Row> form_rows() {
  return {
      // call, what grows, most, expected, prepare
      {"check", "products of an invitation, and the shop's", kEntries, R"("ok":true)", invitation_of_shop_products},
      {"check", "products that the shop has not", kEntries, R"("not_listed")", invitation_of_strange_products},
      {"check", "products of which the shop has half", kEntries, R"("not_listed")",
       invitation_where_the_shop_sells_the_same},
      {"check", "creators contacted today", kEntries, R"("ok":true)", invitation_after_many},
      {"check", "products of an order, and the general plan", kEntries, R"("ok":true)", order_of_many_products},
      {"check", "products outside the general plan", kEntries, R"("not_listed")", order_outside_the_plan},
      {"check", "products with every fault", kEntries, R"("not_unique")", order_with_every_fault},
      {"check", "unknown fields", kEntries, R"("unknown_field")", order_with_unknown_fields},
      {"check", "pointers asked about", kEntries, R"("unknown_field")", order_asked_about_pointers},
      {"check", "items of a general plan, and others' promotions", kEntries, R"("ok":true)", general_plan},
      {"check", "items that are promoted already", kEntries, R"("conflict")", general_plan_again},
      {"check", "items, creators and promotions", kEntries, R"("ok":true)", targeted_plan},
      {"check", "items of no general plan", kEntries, R"("not_eligible")", targeted_plan_of_none},
      {"check", "items and creators of other promotions", kEntries, R"("ok":true)", exclusive_plan},
      {"check", "creators and promotions of one product", kEntries, R"("conflict")", exclusive_plan_of_one_product},
      {"check", "invitations sent", kEntries, R"("ok":true)", invitation_after_invitations},
      {"check", "components nobody knows", kEntries, R"("not_listed")", unknown_components},
      {"check", "merchants of an activity", kEntries, R"("ok":true)", activity_of_merchants},
      {"calculate", "promotions", kEntries, R"("visible":true)", commission_among_promotions},
      {"checkMany", "rows", 2000, R"("ok":true)", many_orders},
      {"checkMany", "rows, and the shop's products", 2000, R"("ok":true)", many_invitations_and_facts},
  };
}

}  // namespace growth
