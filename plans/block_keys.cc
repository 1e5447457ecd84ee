// The part of BlockReader that finds keys: sound ones, and those whose colon is not as YAML wants it.
#include <algorithm>
#include <string>

#include "plans/block_reader.h"
#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/mistakes.h"
#include "plans/properties.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

constexpr std::string_view kFullWidthColon = "\xEF\xBC\x9A";

}  // namespace

bool BlockReader::scan_quoted_key(std::uint32_t p, Key& key) {
  const std::uint32_t line_end = scan_.line_end(p);
  const char quote = scan_.at(p);
  std::uint32_t end = p + 1;
  for (; end < line_end && scan_.at(end) != quote; ++end) {
    if (scan_.at(end) != '\\' || quote == '\'') continue;
    key.verbatim = false;
    ++end;
  }
  for (; quote == '\'' && end < line_end && scan_.at(end + 1) == quote; key.verbatim = false) {
    end = scan_.find(quote, end + 2, line_end);
  }
  if (end >= line_end) return false;
  key.span = {p, end + 1};
  key.style = quote == '"' ? ScalarStyle::kDoubleQuoted : ScalarStyle::kSingleQuoted;
  const std::uint32_t colon = scan_.skip_blanks(end + 1);
  key.after = colon + 1;
  return scan_.at(colon) == ':' && scan_.separates(colon + 1);
}

// A key and its colon at `p`?
bool BlockReader::scan_key(std::uint32_t p, Key& key) {
  switch (lead_of(scan_.at(p))) {
    case Lead::kQuote:
      return scan_quoted_key(p, key);
    case Lead::kAnchor: {
      const std::uint32_t end = name_end(scan_, p + 1), next = scan_.skip_blanks(end);
      if (end == p + 1 || lead_of(scan_.at(next)) == Lead::kAnchor || !scan_key(next, key)) return false;
      key.anchor = {p, end};
      return true;
    }
    case Lead::kAlias: {
      const std::uint32_t end = name_end(scan_, p + 1), colon = scan_.skip_blanks(end);
      key.span = {p, end};
      key.kind = NodeKind::kAlias;
      key.after = colon + 1;
      return end > p + 1 && colon > end && scan_.at(colon) == ':' && scan_.separates(colon + 1);
    }
    case Lead::kDash:
    case Lead::kQuestion:
    case Lead::kColon:
      if (scan_.separates(p + 1)) return false;
      break;
    case Lead::kText:
    case Lead::kMaybeOdd:
      break;
    default:
      return false;
  }
  const std::uint32_t colon = look_to_colon(p).colon;
  if (colon == kNowhere) return false;
  key.span = {p, scan_.trim(p, colon)};
  key.after = colon + 1;
  return true;
}

// A key whose colon is not as YAML wants it, at `p`.
bool BlockReader::repair_key(std::uint32_t p, Key& key) {
  key = {};
  switch (lead_of(scan_.at(p))) {
    case Lead::kReserved:
    case Lead::kBlock:
    case Lead::kComma: {
      const std::uint32_t colon = scan_.key_colon(p);
      if (colon == kNowhere) return false;
      key.span = {p, scan_.trim(p, colon)};
      key.after = colon + 1;
      faults_.mistake(FaultCode::kReservedStart, {p, p + 1}, scan_, {{"character", std::string(1, scan_.at(p))}}).edit =
          Edit{key.span, quoted(scan_.view(key.span)), false};
      return true;
    }
    case Lead::kColon:
      if (!scan_.separates(p + 1)) return false;
      faults_.mistake(FaultCode::kUnexpectedText, {p, p + 1}, scan_, {{"text", ":"}});
      key.span = {p, p};
      key.kind = NodeKind::kEmpty;
      key.after = p + 1;
      return true;
    case Lead::kQuote:
      if (scan_quoted_key(p, key) || key.span.empty() || scan_.at(key.after - 1) != ':') return false;
      faults_
          .mistake(FaultCode::kMissingBlankAfterColon, {key.after - 1, key.after}, scan_,
                   {{"key", excerpt(scan_.view(key.span))}})
          .edit = Edit{{key.after, key.after}, " ", true};
      return true;
    case Lead::kText:
    case Lead::kMaybeOdd:
      return repair_colon(p, scan_.plain_line(p).end, key);
    default:
      return false;
  }
}

// `chu_tri = X`, `chu_tri; X`: another sign in the place of the colon. A semicolon stands in sentences too.
bool BlockReader::repair_sign(std::uint32_t p, std::uint32_t end, Key& key) {
  const std::string_view text = scan_.view({p, end});
  const std::size_t at = text.find_first_of("=;");
  if (at == std::string_view::npos) return false;
  const std::uint32_t sign = p + static_cast<std::uint32_t>(at);
  const Span name{p, scan_.trim(p, sign)};
  const std::string_view written = scan_.view(name);
  std::size_t letter = 0;
  const bool heading = text[at] == '=' && key_like(written) && is_capital(next_code_point(written, letter));
  if (!heading && (!ascii_key(written) || (text[at] == ';' && !written.contains('_')))) return false;
  key.span = name;
  key.after = sign + 1;
  faults_
      .mistake(FaultCode::kHalfTypedKey, {sign, key.after}, scan_,
               {{"text", excerpt(written)}, {"sign", text[at] == '=' ? "equals" : "semicolon"}})
      .edit = Edit{{name.end, key.after}, scan_.separates(key.after) ? ":" : ": ", false};
  return true;
}

bool BlockReader::repair_colon(std::uint32_t p, std::uint32_t end, Key& key) {
  const std::string_view text = scan_.view({p, end});
  const std::size_t plain = text.find(':'), wide = text.find(kFullWidthColon);
  const std::size_t at = std::min(plain, wide);
  if (at == std::string_view::npos) return repair_sign(p, end, key);
  key.span = {p, scan_.trim(p, p + static_cast<std::uint32_t>(at))};
  if (!key_like(scan_.view(key.span))) return false;
  const std::uint32_t colon = p + static_cast<std::uint32_t>(at);
  const std::string key_text = excerpt(scan_.view(key.span));
  if (wide < plain) {
    key.after = colon + static_cast<std::uint32_t>(kFullWidthColon.size());
    Fault& fault = faults_.mistake(FaultCode::kFullWidthColon, {colon, key.after}, scan_, {{"key", key_text}});
    fault.edit = Edit{{colon, key.after}, scan_.separates(key.after) ? ":" : ": ", true};
    return true;
  }
  key.after = colon + 1;
  if (const OddBlank odd = odd_blank_at(scan_, key.after); odd.bytes != 0) {
    const Span gap{key.after, key.after + odd.bytes};
    faults_.mistake(FaultCode::kOddBlank, gap, scan_, {{"code", code_name(odd.code)}}).edit = Edit{gap, " ", true};
    key.after = gap.end;
    return true;
  }
  if (scan_.starts(key.after, "//")) return false;  // an address
  faults_.mistake(FaultCode::kMissingBlankAfterColon, {colon, key.after}, scan_, {{"key", key_text}}).edit =
      Edit{{key.after, key.after}, " ", true};
  return true;
}

}  // namespace rasoat::plans
