#include "checker/first_texts.h"

#include <algorithm>

#include "plans/text_hash.h"

namespace rasoat::checker {

namespace {

std::uint32_t half_hash(std::string_view text) { return static_cast<std::uint32_t>(plans::hash_of_text(text)); }

}  // namespace

plans::PlanNode FirstTexts::add(std::string_view text, plans::PlanNode node) {
  if ((entries_.size() + 1) * 2 > places_.size()) make_room();
  const std::uint32_t hash = half_hash(text);
  std::uint32_t& place = places_[place_of(text, hash)];
  if (place == 0) {
    entries_.push_back({text, hash, node});
    place = static_cast<std::uint32_t>(entries_.size());
  }
  return entries_[place - 1].node;
}

bool FirstTexts::contains(std::string_view text) const {
  return !entries_.empty() && places_[place_of(text, half_hash(text))] != 0;
}

std::size_t FirstTexts::place_of(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = places_.size() - 1;
  std::size_t at = hash & mask;
  const auto is_other = [&](const Entry& entry) { return entry.hash != hash || entry.text != text; };
  while (places_[at] != 0 && is_other(entries_[places_[at] - 1])) at = (at + 1) & mask;
  return at;
}

void FirstTexts::make_room() {
  constexpr std::size_t kFew = 16;
  places_.assign(std::max(kFew, places_.size() * 2), 0);
  for (std::uint32_t entry = 0; entry < entries_.size(); ++entry)
    places_[place_of(entries_[entry].text, entries_[entry].hash)] = entry + 1;
}

}  // namespace rasoat::checker
