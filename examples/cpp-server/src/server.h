// SPDX-License-Identifier: MIT
// The routes over HTTP: bodies of bounded size, one shape of refusals, nothing thrown.
#pragma once

#include <hezuo.h>
#include <httplib.h>

/// `rulebook` must outlive the server.
void set_up(httplib::Server& server, const hezuo::Rulebook& rulebook, std::size_t threads);
