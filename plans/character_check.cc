#include "plans/character_check.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kSample = std::size_t{64} * 1024;

// NUL in every second place is how UTF-16 shows in text that is mostly ASCII.
bool looks_like_utf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  const auto zeros = std::ranges::count(sample, '\0');
  return zeros >= 4 && static_cast<std::size_t>(zeros) * 4 >= sample.size();
}

Span byte_span(std::uint64_t at, std::size_t size) {
  const auto begin = static_cast<std::uint32_t>(at);
  return {begin, static_cast<std::uint32_t>(std::min<std::uint64_t>(at + 1, size))};
}

void refuse_encoding(std::string_view bytes, std::uint64_t at, std::string_view guess, FaultList& faults) {
  const unsigned byte = static_cast<unsigned char>(bytes[at]);
  faults.add(FaultCode::kNotUtf8, byte_span(at, bytes.size()),
             {{"byte", "0x" + hex_digits(byte, 2)}, {"guess", std::string(guess)}});
}

void report_character(std::size_t at, CodePoint point, FaultList& faults) {
  const Span where{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + point.bytes)};
  if (point.value == 0) {
    faults.add(FaultCode::kNulByte, where);
  } else if (is_refused_character(point.value)) {
    faults.add(FaultCode::kControlCharacter, where, {{"code", code_name(point.value)}});
  }
}

// Where nothing rarer was seen than the bytes that begin C1 controls, non-characters and much that is sound.
void report_suspects(std::string_view bytes, FaultList& faults) {
  const auto find = [&](char lead, std::size_t from) { return std::min(bytes.find(lead, from), bytes.size()); };
  std::size_t c2 = find('\xC2', 0), ef = find('\xEF', 0);
  while (c2 != ef) {  // both at the end
    const std::size_t at = std::min(c2, ef);
    report_character(at, code_point_at(bytes, at), faults);
    (at == c2 ? c2 : ef) = find(at == c2 ? '\xC2' : '\xEF', at + 1);
  }
}

void report_characters(std::string_view bytes, FaultList& faults) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if ((lead >= 0x20 && lead < 0x7F) || (lead > 0xC2 && lead < 0xEF)) {
      ++at;  // within a letter the bytes after the lead pass the next test
      continue;
    }
    if (lead >= 0x80 && lead < 0xC0) {
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(bytes, at);
    report_character(at, point, faults);
    at += point.bytes;
  }
}

// Only the first is reported: a file with old Mac line ends has one mistake, not thousands.
bool report_lone_return(std::string_view bytes, FaultList& faults) {
  for (std::size_t at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1)) {
    if (at + 1 < bytes.size() && bytes[at + 1] == '\n') continue;
    faults.add(FaultCode::kControlCharacter, byte_span(at, bytes.size()), {{"code", "U+000D"}});
    return true;
  }
  return false;
}

}  // namespace

bool is_refused_character(std::uint32_t code) {
  if (code < 0x20) return code != '\t' && code != '\n' && code != '\r';
  return code == 0x7F || (code >= 0x80 && code < 0xA0 && code != 0x85) || code == 0xFFFE || code == 0xFFFF;
}

std::string_view guess_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") || looks_like_utf16(bytes)) return "utf16";
  std::array<std::size_t, 256> count{};
  for (const char byte : bytes.substr(0, kSample)) ++count[static_cast<unsigned char>(byte)];
  std::size_t high = 0, middle = 0, marks = 0;
  for (unsigned byte = 0x80; byte < 256; ++byte) high += count[byte];
  for (unsigned byte = 0xA1; byte <= 0xBE; ++byte) middle += count[byte];
  // The tone marks of windows-1258 follow their vowel as bytes of their own; ă đ ơ ư stand beside them.
  for (const unsigned byte : {0xCCu, 0xD2u, 0xDEu, 0xECu, 0xF2u, 0xE3u, 0xF0u, 0xF5u, 0xFDu}) marks += count[byte];
  if (high < 4) return "unknown";
  // TCVN3 keeps its commonest letters (à á ạ ă â ê ô ơ ư đ) between A1 and BE, where windows-1258 has signs.
  if (middle * 5 > high) return "tcvn3";
  return marks * 2 > high ? "windows1258" : "unknown";
}

CharacterCheck check_characters(std::string_view bytes, FaultList& faults) {
  CharacterCheck check;
  const Utf8Survey survey = survey_utf8(bytes);
  if (survey.first_bad != kWellFormed) {
    // Letters that are good UTF-8 before the bad one: a damaged file, not another encoding.
    const bool damaged = std::ranges::any_of(bytes.substr(0, survey.first_bad),
                                             [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    refuse_encoding(bytes, survey.first_bad, damaged ? "unknown" : guess_encoding(bytes), faults);
    check.readable = false;
  } else if (survey.has(Rare::kNul) && looks_like_utf16(bytes)) {
    refuse_encoding(bytes, bytes.find('\0'), "utf16", faults);
    check.readable = false;
  } else {
    if (survey.has(Rare::kNul) || survey.has(Rare::kControl)) {
      report_characters(bytes, faults);
    } else if (survey.has(Rare::kSuspectLead)) {
      report_suspects(bytes, faults);
    }
    if (survey.has(Rare::kCarriageReturn)) check.lone_return = report_lone_return(bytes, faults);
  }
  return check;
}

}  // namespace rasoat::plans
