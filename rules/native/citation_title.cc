#include "rules/native/citation_title.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "plans/code_points.h"
#include "plans/digits.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::Citation;
using plans::CitedText;

namespace {

constexpr std::ptrdiff_t kFewWords = 3;  // blanks in a title of four words
constexpr std::string_view kUntil = " đến năm ";

// Titles recur from plan to plan.
struct TitleKeys {
  explicit TitleKeys(std::string_view title) : name(name_key(title)), plain("_" + plans::fold_key(title)) {}
  std::string name;
  std::string plain;  // "_ve_khoa_hoc"
};

std::string_view without_opener(std::string_view key) {
  for (const std::string_view opener : {"về việc ", "về ", "v/v "})
    if (key.starts_with(opener)) return key.substr(opener.size());
  return key;
}

// The name of a field is the name of its law.
bool is_law(const Document& document) {
  return std::ranges::find(document.types, std::string_view("luat")) != document.types.end();
}

// A title that names a document is that of no other one that carries out another: "… thực hiện Nghị quyết số 57-NQ/TW".
bool names_its_document(std::string_view title, const std::string& known_title, plans::Readings& readings) {
  const std::vector<plans::Symbol>& known = readings.of_text(known_title).symbols();
  const std::vector<plans::Symbol>& written = readings.of_text(title).symbols();
  return std::ranges::all_of(known, [&](const plans::Symbol& one) {
    return std::ranges::find(written, one.canonical, &plans::Symbol::canonical) != written.end();
  });
}

// The one other document whose known first words the title has; of few words, or naming a further document, a title
// tells none.
const Document* titled_like(std::string_view key, std::string_view title, const Document& meant,
                            const Registry& registry, plans::Readings& readings) {
  const std::string_view begin = without_opener(key);
  const Document* found = nullptr;
  for (const auto& document : registry.documents()) {
    const std::string& words = document->title_key;
    if (!begin.starts_with(words) || (begin.size() > words.size() && begin[words.size()] != ' ')) continue;
    if (document.get() == &meant || std::ranges::count(words, ' ') < kFewWords || words.contains('/')) continue;
    if (is_law(*document) || !names_its_document(title, *document->title.hint(), readings)) continue;
    // What carries another out may go by its title.
    const bool carried_out = !document->symbol.empty() && meant.title.hint()->contains(document->symbol);
    if (carried_out || words == meant.title_key || found != nullptr) return nullptr;
    found = document.get();
  }
  return found;
}

// "KHCN", "GD&ĐT": who abridges so says what the rest does not. Not symbols, not Roman numbers.
bool abbreviates(std::string_view title) {
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t end = std::min(title.find(' ', at), title.size());
    const std::string_view word = title.substr(at, end - at);
    at = end + 1;
    if (word.find_first_of("/0123456789") != std::string_view::npos) continue;
    std::size_t capitals = 0;
    bool roman = true;
    for (std::size_t byte = 0; byte < word.size();) {
      const char32_t point = plans::next_code_point(word, byte);
      if (!plans::is_capital(point)) continue;
      ++capitals;
      roman = roman && (point == U'I' || point == U'V' || point == U'X');
    }
    if (capitals > 1 && !roman) return true;
  }
  return false;
}

bool is_dated_rightly(const CitedDocument& cited) {
  return cited.citation.is_dated() && cited.own_date &&
         std::ranges::none_of(cited.identity.contradictions,
                              [](const Contradiction& one) { return one.field == CitedField::kDate; });
}

// Without its day a number may be that of a document of another term, whatever it is about.
bool is_foreign(const CitedDocument& cited, const TitleKeys& keys) {
  const Citation& citation = cited.citation;
  const Document& meant = *cited.identity.meant;
  const std::string_view words = without_opener(keys.name);
  if (meant.about.empty() || !is_dated_rightly(cited) || std::ranges::count(words, ' ') < kFewWords) return false;
  if (abbreviates(citation.title.text)) return false;
  if (words.ends_with(" trên") || words.ends_with(" này")) return false;  // "về các nội dung nêu trên"
  const bool opened = words.size() < keys.name.size();
  if (!opened && citation.title.node == citation.head.node) return false;  // "… và các văn bản hướng dẫn thi hành"
  return std::ranges::none_of(
      meant.about, [&](const std::string& phrase) { return keys.plain.contains("_" + plans::fold_key(phrase)); });
}

// The year behind `at` of a folded text; "" where none is.
std::string_view year_at(std::string_view folded, std::size_t at) {
  const std::string_view year = folded.substr(std::min(at, folded.size()), 4);
  const bool whole = year.size() == 4 && std::ranges::all_of(year, plans::is_digit);
  return whole && (at + 4 == folded.size() || !plans::is_digit(folded[at + 4])) ? year : std::string_view();
}

// "tầm nhìn đến năm 2050", where the known title has "tầm nhìn đến năm 2045".
std::optional<WrongTitle> other_year(const CitedText& title, const std::string& known_title,
                                     plans::Readings& readings) {
  if (!known_title.contains(kUntil) || !readings.of_text(title.text).folded().contains(kUntil)) return std::nullopt;
  const plans::Folded& written = readings.of_text(title.text).folded_with_offsets();
  const std::string_view known = readings.of_text(known_title).folded();
  for (std::size_t at = written.text.find(kUntil); at != std::string::npos; at = written.text.find(kUntil, at + 1)) {
    const std::size_t digits = at + kUntil.size();
    const std::string_view year = year_at(written.text, digits);
    const std::size_t word = at == 0 ? std::string::npos : written.text.rfind(' ', at - 1);
    if (year.empty() || word == std::string::npos || word == 0) continue;
    const std::size_t two_words = written.text.rfind(' ', word - 1) + 1;
    const std::string phrase = written.text.substr(two_words, digits - two_words);
    const std::size_t same = known.find(phrase);
    const std::string_view right = same == std::string_view::npos ? "" : year_at(known, same + phrase.size());
    if (right.empty() || right == year) continue;
    const auto begin = static_cast<std::uint32_t>(digits);
    const plans::Span where = written.original({begin, begin + 4});
    WrongTitle wrong;
    wrong.fault = TitleFault::kYear;
    wrong.part = {plans::text_of(where, title.text),
                  {title.where.begin + where.begin, title.where.begin + where.end},
                  title.node};
    wrong.expected = right;
    return wrong;
  }
  return std::nullopt;
}

}  // namespace

WrongTitle wrong_title(const CitedDocument& cited, const Registry& registry, plans::Readings& readings) {
  const CitedText& title = cited.citation.title;
  if (!title || cited.identity.meant == nullptr || !is_sure(cited.identity.confidence)) return {};
  const Document& meant = *cited.identity.meant;
  if (meant.title_key.empty()) return {};
  plans::ReadText& read = readings.of_text(title.text);
  if (read.is_placeholder()) return {};
  const TitleKeys& keys = read.fact<TitleKeys>(title.text);
  const bool own_words = plans::mentions_folded(keys.name, meant.title_key);
  if (!own_words) {
    if (const Document* other = titled_like(keys.name, title.text, meant, registry, readings))
      return {TitleFault::kOther, title, other, "",
              weaker(weaker(other->title.confidence(), meant.title.confidence()), cited.identity.confidence)};
  }
  if (!own_words && is_foreign(cited, keys))
    return {TitleFault::kForeign, title, nullptr,
            meant.title.sure() != nullptr ? *meant.title.sure() : meant.about.front(),
            weaker(meant.confidence, cited.identity.confidence)};
  std::optional<WrongTitle> year = other_year(title, *meant.title.hint(), readings);
  if (!year) return {};
  year->confidence = weaker(meant.title.confidence(), cited.identity.confidence);
  return *year;
}

}  // namespace rasoat::rules
