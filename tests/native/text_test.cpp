// SPDX-License-Identifier: MIT
// Counting, white space, formats.
#include "core/text.h"

#include <catch2/catch.hpp>

using hezuo::Counting;

TEST_CASE("length is in code points", "[core]") {
  CHECK(hezuo::count("", Counting::each_1) == 0);
  CHECK(hezuo::count("春季新品", Counting::each_1) == 4);
  CHECK(hezuo::count("😀😀", Counting::each_1) == 2);
  CHECK(hezuo::count("👨‍👩‍👧‍👦", Counting::each_1) == 7);
  CHECK(hezuo::count("a\xED\xA0\x80z", Counting::each_1) == 3);
}

TEST_CASE("half-ascii counts two ASCII characters as one, rounded up", "[core]") {
  CHECK(hezuo::count("abc", Counting::half_ascii) == 2);
  CHECK(hezuo::count("ab中", Counting::half_ascii) == 2);
  CHECK(hezuo::count("a中b", Counting::half_ascii) == 2);
  CHECK(hezuo::count("é", Counting::half_ascii) == 1);
}

TEST_CASE("truncation never splits a code point", "[core]") {
  CHECK(hezuo::fitting_code_points("😀😀😀", 2, Counting::each_1) == 2);
  CHECK(hezuo::fitting_code_points("abcde", 2, Counting::half_ascii) == 4);
  CHECK(hezuo::fitting_code_points("ab", 5, Counting::each_1) == 2);
  CHECK(hezuo::fitting_code_points("ab", 0, Counting::each_1) == 0);
}

TEST_CASE("White_Space has 25 code points", "[core]") {
  int count = 0;
  for (std::uint32_t c = 0; c <= 0x10FFFF; ++c) count += hezuo::is_white_space(c) ? 1 : 0;
  CHECK(count == 25);
}

TEST_CASE("control characters and bidirectional overrides are forbidden, line breaks only where they may be",
          "[core]") {
  CHECK_FALSE(hezuo::examine("a\nb", true).forbidden);
  CHECK(hezuo::examine("a\nb", false).forbidden);
  CHECK(hezuo::examine("a\x7F", true).forbidden);
  CHECK(hezuo::examine("a\xC2\x85", true).forbidden);
  CHECK(hezuo::examine("a\xE2\x80\xAE", true).forbidden);
  CHECK(hezuo::examine("a\xE2\x81\xA6", false).forbidden);
  CHECK_FALSE(hezuo::examine("a\xE2\x80\x8D", false).forbidden);
}

TEST_CASE("formats", "[core]") {
  CHECK(hezuo::is_mobile("13112341234"));
  CHECK_FALSE(hezuo::is_mobile("12112341234"));
  CHECK_FALSE(hezuo::is_mobile("131123412345"));
  CHECK_FALSE(hezuo::is_mobile("1311234123a"));
  CHECK(hezuo::is_wechat_id("wang-123"));
  CHECK_FALSE(hezuo::is_wechat_id("123wang"));
  CHECK_FALSE(hezuo::is_wechat_id("wang1"));
  CHECK(hezuo::is_wechat_id("wangxiaodawangxiaoda"));
  CHECK_FALSE(hezuo::is_wechat_id("wangxiaodawangxiaoda1"));
  CHECK(hezuo::is_link("https://a"));
  CHECK(hezuo::is_link("http://例子.测试/路?x#y"));
  CHECK_FALSE(hezuo::is_link("https:///a"));
  CHECK_FALSE(hezuo::is_link("https://?a"));
  CHECK_FALSE(hezuo::is_link("https://a b"));
  CHECK_FALSE(hezuo::is_link("https://a\xE3\x80\x80"));
  CHECK_FALSE(hezuo::is_link("HTTPS://a"));
  CHECK_FALSE(hezuo::is_link("ftp://a"));
}
