// SPDX-License-Identifier: MIT
// Forms as records, the way that JavaScript takes: the short way through sound ones, and the whole way.
#include <stdexcept>

#include "core/json_read.h"
#include "door/book.h"
#include "inputs.h"
#include "lay_out.h"
#include "row.h"

namespace growth {

namespace {

using Call = std::function<std::string()>;

constexpr std::size_t kEntries = 10000;
constexpr hezuo::Bounds kAmple = {std::size_t{1} << 24U, 64, std::size_t{1} << 20U};

/// A record and the desk that it lies on.
struct Laid {
  hezuo::Arena arena;
  std::string text;
  std::string facts;
  hezuo::Value record;
  std::unique_ptr<hezuo::Desk> desk;
};

std::shared_ptr<Laid> laid_out(const char* form, const json& document, const json& facts) {
  static const hezuo::Book book({}, "seed");
  auto laid = std::make_shared<Laid>();
  laid->text = document.dump();
  laid->facts = facts.dump();
  laid->desk = hezuo::Desk::open(roomy(), form);
  const hezuo::ReadResult read = hezuo::read_json(laid->text, laid->arena, kAmple);
  if (!hezuo::lay_out(*book.form(form), read.value, laid->record, laid->arena)) {
    throw std::runtime_error(std::string("no record of ") + form);
  }
  return laid;
}

/// `0` where nothing is wrong and nothing open.
Call checking(const std::shared_ptr<Laid>& laid) {
  return [laid] {
    const long long open = laid->desk->check(&laid->record, false, laid->facts, false, true);
    return open < 0 ? laid->desk->verdict() : std::to_string(open);
  };
}

std::shared_ptr<Laid> order_of_many_products(std::size_t n) {
  json order = base("douyin-live/form-facts.json", "order");
  json facts = base("douyin-live/form-facts.json", "facts");
  facts["generalPlan"] = json::object();
  for (std::size_t i = 0; i < n; ++i) facts["generalPlan"][id_of("p", i)] = 10;
  order["products"] = list_of(n, [](std::size_t i) { return json{{"productId", id_of("p", i)}, {"plan", "general"}}; });
  return laid_out("douyin-live.order", order, facts);
}

std::shared_ptr<Laid> order_of_one_product(std::size_t n) {
  json order = base("douyin-live/form-facts.json", "order");
  order["products"] = list_of(n, [](std::size_t /*i*/) { return json{{"productId", "same"}, {"plan", "general"}}; });
  return laid_out("douyin-live.order", order, base("douyin-live/form-facts.json", "facts"));
}

std::shared_ptr<Laid> invitation_of_shop_products(std::size_t n) {
  json invite = base("douyin-contact/form-facts.json", "invite");
  json facts = base("douyin-contact/form-facts.json", "facts");
  const auto link_of = [](std::size_t i) { return "https://a.example/" + id_of("i", i); };
  invite["products"] = list_of(n, link_of);
  facts["shopProducts"] = list_of(n, [=](std::size_t i) { return link_of(n - 1 - i); });
  return laid_out("douyin-contact.invite", invite, facts);
}

Call order(std::size_t n) { return checking(order_of_many_products(n)); }
Call invitation(std::size_t n) { return checking(invitation_of_shop_products(n)); }
Call faulty_order(std::size_t n) { return checking(order_of_one_product(n)); }

}  // namespace

std::vector<Row> record_rows() {
  return {
      // call, what grows, most, expected, prepare
      {"check", "products of an order, as a record", kEntries, "0", order},
      {"check", "products of an invitation, as a record", kEntries, "0", invitation},
      {"check", "products at fault, as a record", kEntries, R"("not_unique")", faulty_order},
  };
}

}  // namespace growth
