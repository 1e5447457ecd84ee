#include "plans/scalar_text.h"

#include <algorithm>
#include <iterator>

#include "plans/byte_class.h"
#include "plans/character_check.h"
#include "plans/code_points.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

std::string_view take_line(std::string_view& rest, bool& ended) {
  const std::size_t end = rest.find('\n');
  ended = end != std::string_view::npos;
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(ended ? end + 1 : rest.size());
  if (ended && line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view without_leading_blanks(std::string_view line) {
  while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
  return line;
}

// `keep` is the length that `out` may not shrink below: blanks before it were written as escapes.
void drop_trailing_blanks(std::string& out, std::size_t keep) {
  while (out.size() > keep && is_blank(out.back())) out.pop_back();
}

void append_breaks(std::string& out, std::size_t breaks) {
  if (breaks == 1) {
    out.push_back(' ');
  } else {
    out.append(breaks - 1, '\n');
  }
}

// What one line of a flow scalar gives. Returns true when it ends in a backslash: the line end is no blank then.
bool append_double_quoted_line(std::string& out, std::string_view line, std::size_t& keep) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t slash = std::min(line.find('\\', at), line.size());
    out.append(line, at, slash - at);
    if (slash == line.size()) break;
    if (slash + 1 == line.size()) {
      keep = out.size();
      return true;
    }
    const Escape escape = escape_at(line, slash);
    if (escape.size == 0) {
      out.push_back('\\');
      at = slash + 1;
    } else {
      append_code_point(out, escape.code);
      at = slash + escape.size;
    }
    keep = out.size();
  }
  return false;
}

void append_single_quoted_line(std::string& out, std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    out.push_back(line[at]);
    if (line[at] == '\'') ++at;
  }
}

void append_flow_text(std::string& out, std::string_view raw, ScalarStyle style) {
  std::size_t keep = out.size(), breaks = 0;
  bool escaped = false, first = true, ended = true;
  while (ended) {
    std::string_view line = take_line(raw, ended);
    if (!first) line = without_leading_blanks(line);
    if (!first && line.empty() && ended) {
      ++breaks;
      continue;
    }
    if (!first) {
      if (escaped) {
        out.append(breaks - 1, '\n');
      } else {
        append_breaks(out, breaks);
      }
      keep = std::max(keep, out.size());
    }
    escaped = false;
    if (style == ScalarStyle::kDoubleQuoted) {
      escaped = append_double_quoted_line(out, line, keep) && ended;
    } else if (style == ScalarStyle::kSingleQuoted) {
      append_single_quoted_line(out, line);
    } else {
      out.append(line);
    }
    if (ended && !escaped) drop_trailing_blanks(out, keep);
    first = false;
    breaks = 1;
  }
}

std::string_view unindented(std::string_view line, std::uint32_t indent) {
  std::uint32_t done = 0;
  while (done < indent && done < line.size() && line[done] == ' ') ++done;
  // A tab where the indentation should be is a Fault already; it is not part of the text.
  if (done < indent && done < line.size() && line[done] == '\t') ++done;
  return line.substr(done);
}

void append_block_text(std::string& out, std::string_view raw, ScalarStyle style, std::uint32_t indent,
                       bool line_end_after) {
  const char chomp = block_header(raw).chomp;
  bool ended = false, text_before = false, blank_before = false, last_ended = false;
  std::size_t breaks = 0;
  take_line(raw, ended);
  while (!raw.empty()) {
    const std::string_view line = unindented(take_line(raw, ended), indent);
    if (line.empty() || line == "\r") {
      breaks += ended ? 1 : 0;
      continue;
    }
    const bool blank = is_blank(line.front());
    if (text_before && (style == ScalarStyle::kLiteral || blank || blank_before)) {
      out.push_back('\n');
    } else if (text_before && breaks == 0) {
      out.push_back(' ');
    }
    out.append(breaks, '\n');
    out.append(line);
    breaks = 0;
    text_before = true;
    blank_before = blank;
    last_ended = ended;
  }
  if (chomp == '-') return;
  if (text_before && (last_ended || line_end_after)) out.push_back('\n');
  if (chomp == '+') out.append(breaks, '\n');
}

Escape hex_escape(std::string_view raw, std::size_t at, std::uint32_t digits) {
  std::uint32_t code = 0;
  if (at + 2 + digits > raw.size()) return {};
  for (const char digit : raw.substr(at + 2, digits)) {
    const char low = static_cast<char>(digit | 0x20);
    if (digit >= '0' && digit <= '9') {
      code = code << 4 | static_cast<std::uint32_t>(digit - '0');
    } else if (low >= 'a' && low <= 'f') {
      code = code << 4 | static_cast<std::uint32_t>(low - 'a' + 10);
    } else {
      return {};
    }
  }
  if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
  return {2 + digits, code};
}

}  // namespace

Escape escape_at(std::string_view raw, std::size_t at) {
  if (at + 1 >= raw.size()) return {};
  switch (raw[at + 1]) {
    case 'x':
      return hex_escape(raw, at, 2);
    case 'u':
      return hex_escape(raw, at, 4);
    case 'U':
      return hex_escape(raw, at, 8);
    default:
      break;
  }
  constexpr std::string_view kLetters = "0abt\tnvfre \"/\\N_LP";
  constexpr std::uint32_t kMeanings[] = {0,  7,   8,   '\t', '\t', '\n', 11,   12,     '\r',
                                         27, ' ', '"', '/',  '\\', 0x85, 0xA0, 0x2028, 0x2029};
  static_assert(std::size(kMeanings) == kLetters.size());
  const std::size_t letter = kLetters.find(raw[at + 1]);
  return letter == std::string_view::npos ? Escape{} : Escape{2, kMeanings[letter]};
}

std::string quoted_scalar(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value == '"' || point.value == '\\') out += '\\';
    if (point.value == '\n' || point.value == '\t') {
      out += point.value == '\n' ? "\\n" : "\\t";
    } else if (point.value < 0x20 || point.value == 0x85 || is_refused_character(point.value)) {
      out += point.value < 0x100 ? "\\x" + hex_digits(point.value, 2) : "\\u" + hex_digits(point.value, 4);
    } else {
      out += text.substr(at, point.bytes);
    }
    at += point.bytes;
  }
  return out + '"';
}

BlockHeader block_header(std::string_view line) {
  BlockHeader header;
  std::uint32_t at = 1;
  bool chomp_seen = false;
  for (; at < line.size() && at < 3; ++at) {
    const char byte = line[at];
    if ((byte == '-' || byte == '+') && !chomp_seen) {
      header.chomp = byte;
      chomp_seen = true;
    } else if (byte >= '1' && byte <= '9' && header.indent == 0) {
      header.indent = static_cast<std::uint32_t>(byte - '0');
    } else {
      break;
    }
  }
  header.size = at;
  std::size_t rest = at;
  while (rest < line.size() && is_blank(line[rest])) ++rest;
  header.valid = rest == line.size() || is_line_end(line[rest]) || (line[rest] == '#' && rest > at);
  return header;
}

void append_scalar_text(std::string& out, std::string_view raw, ScalarStyle style, std::uint32_t indent,
                        bool line_end_after) {
  switch (style) {
    case ScalarStyle::kLiteral:
    case ScalarStyle::kFolded:
      return append_block_text(out, raw, style, indent, line_end_after);
    case ScalarStyle::kSingleQuoted:
    case ScalarStyle::kDoubleQuoted:
      raw = raw.size() < 2 ? std::string_view{} : raw.substr(1, raw.size() - 2);
      break;
    case ScalarStyle::kPlain:
      break;
  }
  append_flow_text(out, raw, style);
}

}  // namespace rasoat::plans
