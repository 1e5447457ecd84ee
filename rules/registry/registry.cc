#include "rules/registry/registry.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "plans/citation.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/registry/level_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {
namespace {

template <typename Map>
auto value_at(const Map& map, const std::string& key) -> typename Map::mapped_type {
  const auto found = map.find(key);
  return found == map.end() ? typename Map::mapped_type{} : found->second;
}

template <typename Map>
auto list_at(const Map& map, const std::string& key) -> std::span<const typename Map::mapped_type::value_type> {
  const auto found = map.find(key);
  if (found == map.end()) return {};
  return found->second;
}

// Alive, ended or to come, by the days given; unlimited where none is.
struct Lifetime {
  Life life = Life::kAlive;
  std::optional<Date> changed;
  Confidence confidence = Confidence::kRecalled;
};
template <typename Entry>
Lifetime life_of(const Entry& entry, const Date& at) {
  const Date* from = entry.from.hint();
  const Date* until = entry.until.hint();
  if (until != nullptr && *until < at)
    return {Life::kEnded, *until, weaker(entry.confidence, entry.until.confidence())};
  if (from != nullptr && at < *from) return {Life::kNotYet, *from, weaker(entry.confidence, entry.from.confidence())};
  return {Life::kAlive, std::nullopt, entry.confidence};
}

}  // namespace

std::span<const Document* const> Registry::documents(std::string_view symbol) const {
  return list_at(by_symbol_, symbol_key(symbol));
}
const Document* Registry::document_named(std::string_view name) const { return value_at(by_name_, name_key(name)); }
const Document* Registry::document_by_short_name(const plans::Citation& citation) const {
  return document_named(std::string(citation.type.text) + " " + std::string(citation.short_number.text));
}
const Document* Registry::document_by_key(std::string_view key) const { return value_at(by_key_, std::string(key)); }
const TypeCode* Registry::type(std::string_view code) const { return value_at(by_type_, plans::fold(code)); }
const OrganCode* Registry::organ(std::string_view code) const { return value_at(by_organ_, plans::fold(code)); }

std::span<const std::string> Registry::lexicon(std::string_view name) const {
  const auto found = lexicons_.find(name);
  if (found == lexicons_.end()) return {};
  return found->second;
}

std::vector<std::string> Registry::lexicon_names() const {
  std::vector<std::string> names;
  for (const auto& [name, phrases] : lexicons_) names.push_back(name);
  return names;
}

std::optional<bool> Registry::type_fits(std::string_view symbol, std::string_view type_code) const {
  if (type_code.empty() || type_code == "khac") return std::nullopt;
  const TypeCode* known = type(plans::parts_of(symbol).type);
  if (known == nullptr || !is_sure(known->confidence)) return std::nullopt;
  return std::ranges::find(known->kinds, type_code) != known->kinds.end();
}

const Term* Registry::term_at(const plans::Interval& date) const {
  const auto holds = [&](const Term& term) {
    return (!term.from || *term.from <= date.first) && (!term.until || date.last <= *term.until);
  };
  const auto found = std::ranges::find_if(terms_, holds);
  return found == terms_.end() ? nullptr : &*found;
}

// "Hội Nông dân các quận" is "Hội Nông dân huyện", before it is anything shorter.
Registry::BodyHit Registry::bodies_named(std::string_view name) const {
  std::string key = body_key(name);
  std::string level = with_one_level(key);
  if (!level.empty() && !by_body_.contains(key)) {
    if (const BodyHit hit = bodies_of_key(std::move(level)); !hit.bodies.empty()) return hit;
  }
  return bodies_of_key(std::move(key));
}

// The whole name, or the longest beginning that is the name of an open body; then the same without the office.
Registry::BodyHit Registry::bodies_of_key(std::string key) const {
  constexpr std::string_view kBefore[] = {"bộ trưởng ", "thứ trưởng ", "giám đốc ", "chánh văn phòng ",
                                          "lãnh đạo ",  "trưởng ban ", "chủ tịch ", "thường trực ",
                                          "các ",       "những ",      "mỗi ",      "từng "};
  constexpr std::size_t kMostWords = 16;
  const std::string all = key;
  for (bool office = false;; office = true) {
    if (const auto whole = list_at(by_body_, key); !whole.empty()) return {whole, office};
    std::array<std::size_t, kMostWords> ends{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < key.size() && count < kMostWords; ++at)
      if (key[at] == ' ') ends[count++] = at;
    const std::size_t size = key.size();
    // The key is cut shorter in its place: nearly no name is known, and a copy of each beginning would cost the most.
    for (; count > 0; --count) {
      key.resize(ends[count - 1]);
      const auto begun = list_at(by_body_, key);
      if (!begun.empty() && begun.front()->open) return {begun, office};
    }
    key.assign(all, all.size() - size);
    const auto* const before =
        std::ranges::find_if(kBefore, [&](std::string_view one) { return std::string_view(key).starts_with(one); });
    if (office || before == std::end(kBefore)) return {};
    key.erase(0, before->size());
  }
}

const Body* Registry::find_body(std::string_view name) const {
  const BodyHit hit = bodies_named(name);
  return hit.bodies.empty() ? nullptr : hit.bodies.front();
}

BodyAnswer Registry::body(std::string_view name, const Date& at) const {
  BodyAnswer answer;
  const BodyHit hit = bodies_named(name);
  for (const Body* body : hit.bodies) {
    const Lifetime lifetime = life_of(*body, at);
    const bool better = answer.body == nullptr || lifetime.life == Life::kAlive;
    if (!better) continue;
    answer.body = body;
    answer.life = lifetime.life;
    answer.changed = lifetime.changed;
    answer.confidence = lifetime.confidence;
  }
  answer.by_office = hit.by_office;
  if (answer.life != Life::kEnded || answer.body->successors.hint() == nullptr) return answer;
  for (const Body* next : *answer.body->successors.hint())
    if (life_of(*next, at).life == Life::kAlive) answer.successors.push_back(next);
  return answer;
}

// Without "tỉnh", "thành phố".
std::span<const Place* const> Registry::places_named(std::string_view name) const {
  std::string key = name_key(name);
  for (const std::string_view before : {"tỉnh ", "thành phố ", "tp ", "tp."})
    if (std::string_view(key).starts_with(before)) key.erase(0, before.size());
  return list_at(by_place_, key);
}

const Place* Registry::find_place(std::string_view name) const {
  const auto found = places_named(name);
  return found.empty() ? nullptr : found.front();
}

PlaceAnswer Registry::place(std::string_view name, const Date& at) const {
  PlaceAnswer answer;
  for (const Place* place : places_named(name)) {
    const Lifetime lifetime = life_of(*place, at);
    if (answer.place != nullptr && lifetime.life != Life::kAlive) continue;
    answer = {lifetime.life, place, lifetime.life == Life::kAlive ? place : nullptr, lifetime.confidence};
  }
  // What it was merged into may have been merged in turn.
  for (const Place* next = answer.place; next != nullptr && answer.now == nullptr && answer.life == Life::kEnded;) {
    const Place* const* into = next->merged_into.hint();
    next = into == nullptr ? nullptr : *into;
    if (next != nullptr && life_of(*next, at).life == Life::kAlive) answer.now = next;
  }
  return answer;
}

}  // namespace rasoat::rules
