// Whom a text reaches: all of a group, or some of it ("tất cả các chi bộ và đảng viên"; "bí thư các chi bộ").
//
// A group named in a row shares the row's “tất cả”, “toàn thể”, “100%” … ; N of N is all, 30/36 is not. What depends on
// another noun ("bí thư các chi bộ") or is narrowed ("đảng viên chủ chốt") is no group.
//
//   names_whole("36/36 chi bộ; 100% đảng viên", "chi bộ")   // all arguments are folded
#pragma once

#include <string_view>

namespace rasoat::plans {

// `plain`: a group that is named without such a word, and not narrowed, counts too ("chi bộ, đảng viên").
[[nodiscard]] bool names_whole(std::string_view folded, std::string_view group, bool plain = false);

// Is it a share of all: "100%", "đạt 100,0 % số đảng viên", "36/36 chi bộ", or told without figures ("toàn bộ")? Not
// "95 - 100%", "19/23", "đa số"; "120%" is more than all, and counts. Folded.
[[nodiscard]] bool is_whole_share(std::string_view folded);

}  // namespace rasoat::plans
