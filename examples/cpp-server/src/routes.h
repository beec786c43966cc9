// SPDX-License-Identifier: MIT
// What can be asked at which address.
#pragma once

#include <hezuo.h>

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "body.h"
#include "reply.h"

using Rulebook = hezuo::Rulebook;
using Names = std::array<const char*, 3>;
using Inputs = std::array<std::string_view, 3>;

struct Route {
  const char* method;
  /// The last part of the path may be an id: `/api/check/:form`.
  const char* path;
  /// Members of the body that the call takes in this order.
  Names inputs;
  /// Members that go into its options.
  Names options;
  std::string (*ask)(const Rulebook&, std::string_view id, const Inputs&, std::string_view options);
};

std::span<const Route> routes();

/// `id` is the last part of the path where the route has one.
Reply answer(const Route& route, const Rulebook& rulebook, std::string_view id, const Body& body, Locale locale);
