#include "rules/native/own_place.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/native/body_kind.h"
#include "rules/native/ended_places.h"
#include "rules/native/provincial_body.h"
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
constexpr std::string_view kProvincialUnits[] = {"tinh_uy", "ban_tuyen_giao_tinh", "ban_tuyen_giao_dan_van_tinh",
                                                 "ubnd_tinh", "so_nganh"};

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

OwnPlace::OwnPlace(const NativeCase& asked) {
  const Plan& plan = asked.plan;
  const Registry& registry = asked.knowledge.registry();
  const PlanNode head = plan.child(plan.root(), "van_ban");
  if (head == kNoPlanNode) return;
  const PlanNode unit = plan.child(head, "loai_don_vi");
  const std::string_view type = unit == kNoPlanNode ? "" : plans::canonical_code("loai_don_vi", plan[unit].text);
  provincial_ = std::ranges::find(kProvincialUnits, type) != std::end(kProvincialUnits);
  read(plan, plan.child(head, "co_quan_ban_hanh"), registry, false);
  const bool issuer = known();
  read(plan, plan.child(head, "co_quan_cap_tren"), registry, false);
  read(plan, plan.child(head, "dia_danh"), registry, true);
  if (!issuer && roots_.size() == 1) weigh_superior(asked, plan.child(head, "co_quan_cap_tren"));
}

void OwnPlace::weigh_superior(const NativeCase& asked, PlanNode superior) {
  if (superior == kNoPlanNode || asked.plan[superior].damaged) return;
  const Date day = asked.knowledge.plan_date().value_or(asked.knowledge.at());
  const std::optional<ProvincialBody> body = provincial_body(asked.plan[superior].text);
  const PlaceAnswer named = body ? province_of(*body, asked.knowledge.registry(), day) : PlaceAnswer();
  if (named.now == nullptr) return;
  others_ = all_of_another(asked, *named.now, day);
  if (others_.empty()) return;
  names_.clear();
  roots_ = {root_of(*others_.front().place)};
  add(others_.front().place->name, others_.front().place->city);
  odd_superior_ = superior;
}

void OwnPlace::read(const Plan& plan, PlanNode node, const Registry& registry, bool bare) {
  if (node == kNoPlanNode) return;
  const std::string_view text = plan[node].text;
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
    if (name.empty()) continue;
    said_.push_back({std::string(name), name_key(name), one.city});
    if (registry.find_place(name) == nullptr && (!one.city || provincial_)) add(std::string(name), one.city);
  }
}

void OwnPlace::add(std::string name, bool city) {
  std::string key = name_key(name);
  if (std::ranges::find(names_, key, &Name::key) != names_.end()) return;
  names_.push_back({std::move(name), std::move(key), city});
}

std::string OwnPlace::full_name() const {
  if (names_.empty()) return "";
  Place place;
  place.name = names_.front().text;
  place.city = names_.front().city;
  return place_words(place);
}

bool OwnPlace::covers(const Place& place) const { return std::ranges::find(roots_, root_of(place)) != roots_.end(); }

bool OwnPlace::is_one_like(const Place& place) const { return names_.size() == 1 && names_[0].city == place.city; }

bool OwnPlace::says(std::string_view text, bool city) const {
  const std::string key = name_key(text);
  return std::ranges::any_of(said_,
                             [&](const Name& name) { return name.city == city && begins_with_words(key, name.key); });
}

const OwnPlace& own_place(const NativeCase& asked) {
  return asked.memo.get<OwnPlace>([&] { return OwnPlace(asked); });
}

}  // namespace rasoat::rules
