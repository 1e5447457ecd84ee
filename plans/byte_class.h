// What a byte can begin in YAML, as one table: the reader's first decision at every token.
//
// This is about single bytes only; whether a `-` is really a dash (a blank must follow) is asked of `plans/scanner.h`.
// Bytes above 0x7F are text: only the few that can begin an odd blank or a full-width colon are set apart.
//
//   switch (lead_of(scan.at(p))) { case Lead::kDash: … }
#pragma once

#include <array>
#include <cstdint>

namespace rasoat::plans {

enum class Lead : std::uint8_t {
  kText,      // begins a plain scalar
  kEnd,       // line end
  kBlank,     // blank or tab
  kComment,   // #
  kDash,      // -
  kQuestion,  // ?
  kColon,     // :
  kQuote,     // " '
  kOpen,      // [ {
  kClose,     // ] }
  kComma,     // ,
  kBlock,     // | >
  kAnchor,    // &
  kAlias,     // *
  kTag,       // !
  kReserved,  // @ ` %
  kMaybeOdd,  // the first byte of NBSP and other odd blanks (and of much else)
};

namespace internal {
constexpr std::array<Lead, 256> make_leads() {
  std::array<Lead, 256> leads{};
  const auto set = [&leads](const char* bytes, Lead lead) {
    for (; *bytes != '\0'; ++bytes) leads[static_cast<unsigned char>(*bytes)] = lead;
  };
  set("\n\r", Lead::kEnd);
  set(" \t", Lead::kBlank);
  set("#", Lead::kComment);
  set("-", Lead::kDash);
  set("?", Lead::kQuestion);
  set(":", Lead::kColon);
  set("\"'", Lead::kQuote);
  set("[{", Lead::kOpen);
  set("]}", Lead::kClose);
  set(",", Lead::kComma);
  set("|>", Lead::kBlock);
  set("&", Lead::kAnchor);
  set("*", Lead::kAlias);
  set("!", Lead::kTag);
  set("@`%", Lead::kReserved);
  set("\xC2\xE2\xE3\xEF", Lead::kMaybeOdd);
  return leads;
}
inline constexpr std::array<Lead, 256> kLeads = make_leads();

constexpr std::array<bool, 256> make_flow_stops() {
  std::array<bool, 256> stops{};
  for (const char byte : {',', '[', ']', '{', '}', ':', '#', '\n'}) stops[static_cast<unsigned char>(byte)] = true;
  return stops;
}
inline constexpr std::array<bool, 256> kFlowStops = make_flow_stops();
}  // namespace internal

[[nodiscard]] inline Lead lead_of(char byte) { return internal::kLeads[static_cast<unsigned char>(byte)]; }

[[nodiscard]] constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
// Neither a blank nor a line end, nor any other control: one comparison for most bytes.
[[nodiscard]] constexpr bool is_visible(char byte) { return static_cast<unsigned char>(byte) > ' '; }
// `\r` counts as a line end wherever it stands before one; a lone one is refused as a control character.
[[nodiscard]] constexpr bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }
[[nodiscard]] constexpr bool is_separator(char byte) {
  return !is_visible(byte) && (is_blank(byte) || is_line_end(byte));
}
[[nodiscard]] constexpr bool is_flow_indicator(char byte) {
  return byte == ',' || byte == '[' || byte == ']' || byte == '{' || byte == '}';
}

// What may end a plain text within brackets.
[[nodiscard]] inline bool is_flow_stop(char byte) { return internal::kFlowStops[static_cast<unsigned char>(byte)]; }

}  // namespace rasoat::plans
