#include "plans/legacy_text.h"

#include <algorithm>

#include "plans/byte_class.h"
#include "plans/code_points.h"
#include "plans/legacy_tables.h"
#include "plans/letters.h"
#include "plans/syllable.h"
#include "plans/text_signs.h"

namespace rasoat::plans {
namespace {

constexpr std::size_t kLongestWord = 64;  // bytes; longer is no word in any encoding
constexpr std::size_t kWordsKept = 64;    // of each encoding, as evidence

struct Table {
  LegacyEncoding encoding;
  std::string_view name;
  std::string (*convert)(std::string_view word);
};
constexpr std::array<Table, kLegacyEncodingCount> kTables = {{
    {LegacyEncoding::kTcvn3, "TCVN3 (ABC)", from_tcvn3},
    {LegacyEncoding::kVni, "VNI", from_vni},
    {LegacyEncoding::kViqr, "VIQR", from_viqr},
    {LegacyEncoding::kUtf8AsWindows1252, "UTF-8 → Windows-1252", from_utf8_as_windows1252},
    {LegacyEncoding::kWindows1250, "Windows-1250", from_windows1250},
}};

const Table& table_of(LegacyEncoding encoding) { return kTables[static_cast<std::size_t>(encoding)]; }

bool next_word(std::string_view text, std::size_t& at, std::string_view& word) {
  while (at < text.size() && is_separator(text[at])) ++at;
  const std::size_t begin = at;
  while (at < text.size() && !is_separator(text[at])) ++at;
  word = text.substr(begin, at - begin);
  return !word.empty();
}

constexpr std::string_view kPunctuation = "\"(),:;!?[]{}/-";

// What a word is made of besides punctuation, and what stands before it. In VIQR a mark may end a word.
std::string_view core_of(std::string_view word, bool marks_are_letters) {
  const std::string_view off = marks_are_letters ? kPunctuation.substr(0, kPunctuation.find('!')) : kPunctuation;
  const std::size_t begin = word.find_first_not_of(kPunctuation);
  if (begin == std::string_view::npos) return {};
  word = word.substr(begin, word.find_last_not_of(off) + 1 - begin);
  if (!marks_are_letters)
    while (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

bool has_letter_of_ascii(std::string_view word) {
  return std::ranges::any_of(word, [](char byte) {
    return is_letter(static_cast<unsigned char>(byte)) && static_cast<unsigned char>(byte) < 0x80;
  });
}

// Is the core no Vietnamese as it stands, and a syllable when converted? `converted` is set to what it becomes.
bool speaks_for(std::string_view core, const Table& table, std::string& converted) {
  if (core.size() < 2 || core.size() > kLongestWord || is_syllable(core) || !has_letter_of_ascii(core)) return false;
  converted = table.convert(core);
  if (converted.empty()) return false;
  // What people type with + and ^ is not always VIQR, but a question mark behind a word certainly is none.
  if (table.encoding == LegacyEncoding::kViqr && core.find_first_of("^+(") == std::string_view::npos) return false;
  std::string_view bare = converted;
  if (bare.ends_with('.')) bare.remove_suffix(1);
  return is_syllable(bare);
}

// Can no word of the text be of this encoding?
bool is_ruled_out(std::string_view text, LegacyEncoding encoding) {
  const TextSigns signs = text_signs(text);
  return !signs.has(encoding == LegacyEncoding::kViqr ? TextSign::kTypedMarks : TextSign::kLegacy);
}

bool has_unicode_vietnamese(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_code_point(text, at);
    if (point >= 0x1EA0 && point <= 0x1EF9) return true;
  }
  return false;
}

template <typename Use>
void for_each_hit(std::string_view text, LegacyEncoding encoding, Use use) {
  const Table& table = table_of(encoding);
  std::string_view word;
  std::string converted;
  for (std::size_t at = 0; next_word(text, at, word);) {
    const std::string_view core = core_of(word, encoding == LegacyEncoding::kViqr);
    if (speaks_for(core, table, converted)) use(core, converted);
  }
}

}  // namespace

std::string_view encoding_name(LegacyEncoding encoding) { return table_of(encoding).name; }

std::size_t legacy_words(std::string_view text, LegacyEncoding encoding) {
  std::size_t words = 0;
  if (is_ruled_out(text, encoding)) return 0;
  for_each_hit(text, encoding, [&](std::string_view, const std::string&) { ++words; });
  return words;
}

std::vector<Located<std::string>> conversions(std::string_view text, LegacyEncoding encoding) {
  const Table& table = table_of(encoding);
  const bool mixed = has_unicode_vietnamese(text);
  std::vector<Located<std::string>> changes;
  std::string right;
  std::string_view word;
  for (std::size_t at = 0; next_word(text, at, word);) {
    const std::string_view core = core_of(word, encoding == LegacyEncoding::kViqr);
    if (core.empty()) continue;
    if (!speaks_for(core, table, right)) {
      if (mixed || core.size() > kLongestWord) continue;
      right = table.convert(core);
      if (right.empty()) continue;
    }
    const auto begin = static_cast<std::uint32_t>(core.data() - text.data());
    changes.push_back({right, {begin, begin + static_cast<std::uint32_t>(core.size())}});
  }
  return changes;
}

std::string converted(std::string_view text, LegacyEncoding encoding) {
  std::string out;
  std::uint32_t done = 0;
  for (const Located<std::string>& change : conversions(text, encoding)) {
    out.append(text.substr(done, change.where.begin - done)).append(change.value);
    done = change.where.end;
  }
  return out.append(text.substr(done));
}

void LegacyCount::add(std::string_view text) {
  const TextSigns signs = text_signs(text);
  if (!signs.has(TextSign::kLegacy) && !signs.has(TextSign::kTypedMarks)) return;
  for (const Table& table : kTables) {
    Evidence& evidence = evidence_[static_cast<std::size_t>(table.encoding)];
    if (is_ruled_out(text, table.encoding)) continue;
    for_each_hit(text, table.encoding, [&](std::string_view core, const std::string&) {
      ++evidence.all;
      if (evidence.words.size() < kWordsKept) evidence.words.emplace(core);
    });
  }
}

std::optional<LegacyEncoding> LegacyCount::found() const {
  std::optional<LegacyEncoding> best;
  std::size_t most = 0;
  for (const Table& table : kTables) {
    const Evidence& evidence = evidence_[static_cast<std::size_t>(table.encoding)];
    if (evidence.words.size() < kEnough || evidence.all <= most) continue;
    most = evidence.all;
    best = table.encoding;
  }
  return best;
}

}  // namespace rasoat::plans
