// A citation in one line, for tables in tests:
//   "nghi_quyet 20-NQ/TW 2012-11-01 [Ban Chấp hành Trung ương Đảng] k11 h6 {về phát triển …} = Nghị quyết 20"
// Only what is there; several are parted by " | ", one in another's title begins with ">" (">>" in that one's), a
// doubtful one with "?".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plans/citation.h"

namespace rasoat::plans {

inline std::string outline_of(const std::vector<Citation>& all, const Citation& one) {
  std::string line;
  for (std::uint32_t up = one.parent; up != kNoCitation; up = all[up].parent)
    line += one.nesting == Nesting::kEither ? "?" : ">";
  const auto add = [&line](const std::string& part) {
    line += (line.empty() || line.back() == '>' || line.back() == '?' ? "" : " ") + part;
  };
  if (!one.type_code.empty()) add(std::string(one.type_code));
  if (!one.symbol.empty()) add(one.symbol);
  if (one.kind == CitationKind::kCongress) add("congress");
  if (one.kind == CitationKind::kPlenum) add("plenum");
  if (one.short_number) add("#" + std::string(one.short_number.text));
  if (one.date_text) {
    const bool day = one.date.precision == Precision::kDay;
    const std::string first = to_iso(one.date.interval.first);
    add(one.date.outcome == DateOutcome::kImpossible ? "impossible"
        : one.date.outcome == DateOutcome::kNone     ? "undated"
        : day                                        ? first
        : one.date.precision == Precision::kMonth    ? first.substr(0, 7)
                                                     : first.substr(0, 4));
  }
  if (one.issuer) add("[" + std::string(one.issuer.text) + "]");
  if (one.term != 0) add("k" + std::to_string(one.term));
  if (one.plenum != 0) add("h" + std::to_string(one.plenum));
  if (one.title) add("{" + std::string(one.title.text) + "}");
  if (one.short_name) add("= " + std::string(one.short_name.text));
  return line;
}

inline std::string outline_of(const std::vector<Citation>& all) {
  std::string text;
  for (const Citation& one : all) text += (text.empty() ? "" : " | ") + outline_of(all, one);
  return text;
}

}  // namespace rasoat::plans
