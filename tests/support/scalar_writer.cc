#include "tests/support/scalar_writer.h"

#include <algorithm>
#include <array>

namespace rasoat::tests {
namespace {

struct Escape {
  std::string_view source;
  std::string_view meaning;
};
constexpr Escape kEscapes[] = {
    {"\\n", "\n"},       {"\\t", "\t"},       {"\\\"", "\""},          {"\\\\", "\\"},          {"\\/", "/"},
    {"\\x41", "A"},      {"\\u1ea1", "ạ"},    {"\\U0001D11E", "𝄞"},    {"\\e", "\x1B"},         {"\\a", "\a"},
    {"\\b", "\b"},       {"\\v", "\v"},       {"\\f", "\f"},           {"\\r", "\r"},           {"\\ ", " "},
    {"\\N", "\xC2\x85"}, {"\\_", "\xC2\xA0"}, {"\\L", "\xE2\x80\xA8"}, {"\\P", "\xE2\x80\xA9"}, {"\\xe9", "é"},
};

constexpr std::string_view kFirstWords[] = {
    "a",  "Đảng", "ủy", "149-HD/BTGTW", "15/12/2024", "quý", "12:30", "x#y",    "null", "~", "1.528", "-5",
    "no", "hằng", "𝄞",  "e\u0301",      "a\u00A0b",   "≥",   "100%",  "\u2026", "it's"};
constexpr std::string_view kLaterWords[] = {"&", "*b", "!x", "|", ">", "'q'", "\"q\"",
                                            "%", "@x", "`y", "-", "–", "=",   "a&b"};
constexpr std::string_view kBlockWords[] = {"[x]", "{y}", ",", "a,b", "]", "}", "(x,", "x?", "?"};

std::string word(Choices& choices, bool first, bool flow) {
  if (!first && choices.one_in(4)) return std::string(choices.of(kLaterWords));
  if (!first && !flow && choices.one_in(6)) return std::string(choices.of(kBlockWords));
  return std::string(choices.of(kFirstWords));
}

// A break of lines within a scalar, and what it means.
struct Break {
  std::string source;
  std::string meaning;
};

Break line_break(Choices& choices, const ScalarPlace& place, std::string_view line_end) {
  Break result{choices.one_in(8) ? "  " : "", ""};
  result.source += line_end;
  const std::uint32_t empty_lines = choices.one_in(4) ? 1 + choices.below(2) : 0;
  for (std::uint32_t i = 0; i < empty_lines; ++i) {
    result.source += std::string(choices.one_in(4) ? choices.below(6) : 0, ' ');
    result.source += line_end;
  }
  result.source += std::string(place.indent + (choices.one_in(2) ? choices.below(4) : 0), ' ');
  result.meaning = empty_lines == 0 ? " " : std::string(empty_lines, '\n');
  return result;
}

void append(WrittenScalar& scalar, std::string_view source, std::string_view meaning) {
  scalar.source += source;
  scalar.meaning += meaning;
}

std::string doubled_quotes(std::string_view text) {
  std::string out;
  for (const char letter : text) out += letter == '\'' ? "''" : std::string(1, letter);
  return out;
}

std::string chomped(std::string text, char chomping) {
  const std::size_t last = text.find_last_not_of('\n');
  if (chomping == '+') return text;
  if (last == std::string::npos) return "";
  return text.substr(0, last + 1) + (chomping == '-' || last + 1 == text.size() ? "" : "\n");
}

std::string block_line(Choices& choices, bool may_be_deeper) {
  std::string line;
  if (may_be_deeper && choices.one_in(4)) line = choices.one_in(4) ? "\t" : std::string(1 + choices.below(3), ' ');
  constexpr std::string_view kStarts[] = {"Phấn đấu", "- x", "k: v", "# không", "a", "\"q", "[", "%", "& *", "…"};
  line += choices.of(kStarts);
  for (std::uint32_t more = choices.below(3); more > 0; --more) line += " " + word(choices, false, false);
  if (choices.one_in(8)) line += "  ";
  return line;
}

}  // namespace

WrittenScalar write_plain(Choices& choices, const ScalarPlace& place, std::string_view line_end) {
  WrittenScalar result;
  std::string first = word(choices, true, place.flow);
  append(result, first, first);
  for (std::uint32_t more = choices.below(6); more > 0; --more) {
    bool at_line_start = false;
    if (!place.one_line && choices.one_in(4)) {
      const Break between = line_break(choices, place, line_end);
      append(result, between.source, between.meaning);
      at_line_start = true;
    } else {
      const std::string_view blank = choices.one_in(8) ? "  " : " ";
      append(result, blank, blank);
    }
    const std::string next = word(choices, at_line_start, place.flow);
    append(result, next, next);
  }
  return result;
}

WrittenScalar write_single_quoted(Choices& choices, const ScalarPlace& place, std::string_view line_end) {
  WrittenScalar result{"'", ""};
  for (std::uint32_t words = choices.below(6); words > 0; --words) {
    const std::string text = word(choices, false, false);
    append(result, doubled_quotes(text), text);
    if (!place.one_line && choices.one_in(4)) {
      const Break between = line_break(choices, place, line_end);
      append(result, between.source, between.meaning);
    } else if (words > 1 || choices.one_in(6)) {
      append(result, " ", " ");
    }
  }
  result.source += "'";
  return result;
}

WrittenScalar write_double_quoted(Choices& choices, const ScalarPlace& place, std::string_view line_end) {
  WrittenScalar result{"\"", ""};
  for (std::uint32_t words = choices.below(6); words > 0; --words) {
    if (choices.one_in(2)) {
      const Escape& escape = choices.of(kEscapes);
      append(result, escape.source, escape.meaning);
    } else {
      const std::string_view text = choices.of(kFirstWords);
      append(result, text, text);
    }
    if (!place.one_line && choices.one_in(5)) {
      const Break between = line_break(choices, place, line_end);
      append(result, between.source, between.meaning);
    } else if (!place.one_line && choices.one_in(8)) {
      result.source += "\\" + std::string(line_end) + std::string(place.indent + choices.below(3), ' ');
    } else if (words > 1) {
      append(result, " ", " ");
    }
  }
  result.source += "\"";
  return result;
}

std::string fold_lines(const std::vector<std::string>& lines) {
  std::string out;
  std::size_t breaks = 0;  // line ends since the last line with text
  bool deeper = false;     // that line began with a blank
  bool any = false;
  for (const std::string& line : lines) {
    if (!line.empty()) {
      const bool now_deeper = line[0] == ' ' || line[0] == '\t';
      if (!any) {
        out.append(breaks, '\n');
      } else if (deeper || now_deeper) {
        out.append(breaks, '\n');
      } else {
        out += breaks == 1 ? " " : std::string(breaks - 1, '\n');
      }
      out += line;
      breaks = 0;
      deeper = now_deeper;
      any = true;
    }
    ++breaks;
  }
  return out.append(breaks, '\n');
}

WrittenBlock write_block(Choices& choices, int parent, std::string_view line_end) {
  const bool folded = choices.one_in(2);
  constexpr std::string_view kChompings[] = {"", "-", "+"};
  const std::string chomping(choices.of(kChompings));
  WrittenBlock result;
  result.indent = static_cast<std::uint32_t>(parent + 1) + choices.below(4) + (parent < 0 ? 1 : 0);
  const bool told = parent >= 0 && choices.one_in(4);
  const std::string digit = told ? std::to_string(static_cast<int>(result.indent) - parent) : "";
  result.source = folded ? ">" : "|";
  result.source += choices.one_in(2) ? digit + chomping : chomping + digit;
  if (choices.one_in(6)) result.source += "  # ghi chú";
  result.source += line_end;

  std::vector<std::string> lines;
  bool text_seen = false;
  for (std::uint32_t count = choices.below(6); count > 0; --count) {
    if (choices.one_in(4)) {
      lines.emplace_back();
      const std::uint32_t blanks = choices.one_in(4) ? choices.below(result.indent + 1) : 0;
      result.source += std::string(blanks, ' ');
    } else {
      lines.push_back(block_line(choices, told || text_seen));
      text_seen = true;
      result.source += std::string(result.indent, ' ') + lines.back();
    }
    result.source += line_end;
  }
  std::string joined;
  for (const std::string& line : lines) joined += line + "\n";
  // Without a line of text to tell the indentation, the next deeper line would be taken for one.
  if (!text_seen) result.indent = static_cast<std::uint32_t>(parent + 1);
  result.meaning = chomped(folded ? fold_lines(lines) : joined, chomping.empty() ? ' ' : chomping[0]);
  return result;
}

}  // namespace rasoat::tests
