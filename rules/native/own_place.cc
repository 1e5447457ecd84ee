#include "rules/native/own_place.h"

#include <algorithm>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/native/ended_places.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

struct Introduction {
  std::string_view words;
  bool city;
};
constexpr Introduction kIntroductions[] = {
    {"tỉnh ủy ", false}, {"thành ủy ", true}, {"tỉnh ", false}, {"thành phố ", true}};

// The name after the introducing words in `folded`, in the original's letters; "" when none begins with a capital.
std::string_view name_after(std::string_view text, const plans::Folded& folded, std::size_t at) {
  const std::size_t end = std::min(folded.text.find_first_of(",;(-", at), folded.text.size());
  if (at >= end) return {};
  const Span where = folded.original({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
  std::size_t position = where.begin;
  const char32_t letter = plans::next_code_point(text, position);
  if (!plans::is_letter(letter) || plans::lower_letter(letter) == letter) return {};
  std::string_view name = plans::text_of(where, text);
  while (name.ends_with(' ')) name.remove_suffix(1);
  return name;
}

}  // namespace

const Place* root_of(const Place& place) {
  const Place* root = &place;
  for (const Place* const* into = root->merged_into.hint(); into != nullptr && *into != nullptr;
       into = root->merged_into.hint())
    root = *into;
  return root;
}

OwnPlace::OwnPlace(const Plan& plan, const Registry& registry) {
  const PlanNode head = plan.child(plan.root(), "van_ban");
  if (head == kNoPlanNode) return;
  for (const std::string_view key : {"co_quan_ban_hanh", "co_quan_cap_tren", "dia_danh"}) {
    const PlanNode node = plan.child(head, key);
    if (node != kNoPlanNode) read(plan[node].text, registry, key == "dia_danh");
  }
}

void OwnPlace::read(std::string_view text, const Registry& registry, bool bare) {
  for (const PlaceMention& one : registry.places_in(text)) {
    if (!one.introduced && !bare) continue;
    roots_.push_back(root_of(*one.place));
    add(one.place->name, one.place->city);
  }
  const plans::Folded folded = plans::fold_with_offsets(text);
  for (const Introduction& one : kIntroductions) {
    const std::size_t at = folded.text.find(one.words);
    if (at == std::string::npos || (at > 0 && folded.text[at - 1] != ' ')) continue;
    const std::string_view name = name_after(text, folded, at + one.words.size());
    if (!name.empty() && registry.find_place(name) == nullptr) add(std::string(name), one.city);
  }
}

void OwnPlace::add(std::string name, bool city) {
  const auto same = [&](const std::string& other) { return name_key(other) == name_key(name); };
  if (std::ranges::any_of(names_, same)) return;
  if (names_.empty()) city_ = city;
  names_.push_back(std::move(name));
}

std::string OwnPlace::full_name() const {
  if (names_.empty()) return "";
  Place place;
  place.name = names_.front();
  place.city = city_;
  return place_words(place);
}

bool OwnPlace::covers(const Place& place) const { return std::ranges::find(roots_, root_of(place)) != roots_.end(); }

bool OwnPlace::is_one_like(const Place& place) const { return names_.size() == 1 && city_ == place.city; }

}  // namespace rasoat::rules
