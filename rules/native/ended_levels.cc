#include "rules/native/ended_levels.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/native/own_place.h"

namespace rasoat::rules {

namespace {

struct TownWord {
  std::string_view words, district;
};
constexpr TownWord kTownWords[] = {{"thành ủy ", "huyện ủy "}, {"thành đoàn ", "huyện đoàn "},
                                   {"thành phố ", "huyện "},   {"tp. ", "huyện "},
                                   {"tp.", "huyện "},          {"tp ", "huyện "}};

// Where the word stands as a whole one; npos where it does not.
std::size_t find_town_word(std::string_view folded, std::string_view words) {
  const std::size_t at = folded.find(words);
  return at == 0 || (at != std::string_view::npos && folded[at - 1] == ' ') ? at : std::string_view::npos;
}

// "HCM": no name is without a vowel.
bool is_shortened(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (std::u32string_view(U"aeiouy").contains(plans::base_letter(plans::next_code_point(word, at)))) return false;
  return true;
}

bool is_town(std::string_view name, const Registry& registry, const OwnPlace& own) {
  std::size_t letter = 0;
  if (name.empty() || !plans::is_capital(plans::next_code_point(name, letter))) return false;
  if (is_shortened(name.substr(0, name.find(' ')))) return false;
  const std::vector<PlaceMention> places = registry.places_in(name);
  if (places.empty() || places.front().where.begin != 0) return !own.says_city(name);
  const Place& place = *places.front().place;
  return !place.city && (place.until.hint() != nullptr || own.says_province(name));
}

}  // namespace

bool is_of_ended_level(const Body& body) { return body.level == "huyen" || body.level == "xa"; }

bool may_name_a_town(std::string_view folded) {
  return std::any_of(std::begin(kTownWords), std::end(kTownWords), [folded](const TownWord& one) {
    return find_town_word(folded, one.words) != std::string_view::npos;
  });
}

std::string town_as_district(const NativeCase& asked, std::string_view name) {
  const plans::Folded folded = plans::fold_with_offsets(name);
  for (const TownWord& one : kTownWords) {
    const std::size_t at = find_town_word(folded.text, one.words);
    if (at == std::string_view::npos) continue;
    std::size_t end = at + one.words.size();
    // "Thành ủy Thành phố Hồ Chí Minh"
    for (const TownWord& again : kTownWords)
      if (std::string_view(folded.text).substr(end).starts_with(again.words)) end += again.words.size();
    if (!is_town(name.substr(folded.offsets[end]), asked.knowledge.registry(), own_place(asked))) return "";
    return folded.text.substr(0, at).append(one.district).append(folded.text, end);
  }
  return "";
}

}  // namespace rasoat::rules
