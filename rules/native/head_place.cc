// Check "head-place": the names of provinces in a plan's own head, signature and recipients, one against the other and
// against the registry.
#include <algorithm>
#include <iterator>
#include <optional>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/source_edit.h"
#include "plans/text.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/native/own_place.h"
#include "rules/native/provincial_body.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Span;

namespace {

constexpr std::size_t kShortest = 6;  // bytes: names of fewer are too near to one another

constexpr std::string_view kProvince = "tỉnh";

struct Replacement {
  std::string_view words, upper, capital, lower;
};
constexpr Replacement kReplacements[] = {{"tỉnh ủy ", "THÀNH ỦY", "Thành ủy", "thành ủy"},
                                         {"tỉnh ", "THÀNH PHỐ", "Thành phố", "thành phố"}};

bool is_capital(std::string_view text, std::size_t at) { return plans::is_capital(plans::next_code_point(text, at)); }

class HeadPlace {
 public:
  explicit HeadPlace(const NativeCase& asked)
      : asked_(asked),
        plan_(asked.plan),
        registry_(asked.knowledge.registry()),
        day_(asked.knowledge.plan_date().value_or(asked.knowledge.at())),
        head_(plan_.child(plan_.root(), "van_ban")) {}

  [[nodiscard]] NativeVerdict judge(std::string_view fault) const {
    if (fault == "elsewhere") return elsewhere();
    if (fault == "superior") return superior();
    return fault == "misspelt" ? misspelt() : city_as_province();
  }

 private:
  [[nodiscard]] Breach breach(PlanNode node, const std::string& written, const std::string& proper) const {
    Breach breach;
    breach.node = node;
    breach.where = plan_[node].value;
    breach.arguments = {
        {"value", std::string(plan_[node].text)}, {"written", written}, {"proper", proper}, {"count", ""}};
    return breach;
  }

  [[nodiscard]] NativeVerdict elsewhere() const {
    NativeVerdict verdict;
    const PlanNode place = written_text(asked_, head_, "dia_danh");
    if (place == kNoPlanNode || issuer_names(place)) return verdict;
    const std::optional<PlaceAnswer> own = own_province();
    if (!own) return verdict;
    const std::vector<PlaceMention> named = registry_.places_in(plan_[place].text);
    if (named.size() != 1) return verdict;
    // One that was merged is a town of the new province.
    const PlaceAnswer other = registry_.place(named.front().place->name, day_);
    if (other.now == nullptr || other.now == own->now) return verdict;
    const std::string_view issuer = plan_[written_text(asked_, head_, "co_quan_ban_hanh")].text;
    const std::string_view commune = commune_in(issuer);
    Breach found =
        breach(place, std::string(plan_[place].text), std::string(commune.empty() ? own->now->name : commune));
    found.arguments.front().second = issuer;
    found.confidence = weaker(own->confidence, other.confidence);
    verdict.breaches.push_back(std::move(found));
    return verdict;
  }

  [[nodiscard]] NativeVerdict superior() const {
    NativeVerdict verdict;
    const OwnPlace& own = own_place(asked_);
    const PlanNode node = own.odd_superior();
    if (node == kNoPlanNode) return verdict;
    Breach found = breach(node, std::string(plan_[node].text), own.full_name());
    found.arguments.back().second = std::to_string(own.others().size());
    for (const ProvinceMention& one : own.others()) found.related.push_back(one.node);
    verdict.breaches.push_back(std::move(found));
    return verdict;
  }

  [[nodiscard]] bool issuer_names(PlanNode place) const {
    plans::Readings& readings = asked_.knowledge.readings();
    const PlanNode issuer = written_text(asked_, head_, "co_quan_ban_hanh");
    return issuer != kNoPlanNode && plans::mentions_folded(readings.folded(issuer), readings.folded(place));
  }

  // Of an issuer that is a provincial body, or of a commune's superior; alive at the day.
  [[nodiscard]] std::optional<PlaceAnswer> own_province() const {
    const PlanNode issuer = written_text(asked_, head_, "co_quan_ban_hanh");
    if (issuer == kNoPlanNode) return std::nullopt;
    std::optional<ProvincialBody> body = provincial_body(plan_[issuer].text);
    const PlanNode superior = written_text(asked_, head_, "co_quan_cap_tren");
    const bool commune = !ward_in(own_head(asked_).issuer().body.of).empty();
    if (!body && commune && superior != kNoPlanNode && superior != own_place(asked_).odd_superior())
      body = provincial_body(plan_[superior].text);
    if (!body) return std::nullopt;
    const PlaceAnswer answer = province_of(*body, registry_, day_);
    return answer.life == Life::kAlive ? std::optional(answer) : std::nullopt;
  }

  [[nodiscard]] NativeVerdict misspelt() const {
    NativeVerdict verdict;
    const auto suspected = [this](std::string_view text) {
      const std::optional<ProvincialBody> body = provincial_body(text);
      return body && !body->city && registry_.find_place(body->name) == nullptr;
    };
    for (const PlanNode node : bodies_if(suspected)) {
      const std::optional<ProvincialBody> body = provincial_body(plan_[node].text);
      if (const Place* meant = one_letter_off(body->name)) add_misspelt(verdict, node, body->where, *meant);
    }
    const PlanNode place = written_text(asked_, head_, "dia_danh");
    if (place == kNoPlanNode || registry_.find_place(plan_[place].text) != nullptr) return verdict;
    const std::optional<PlaceAnswer> own = own_province();
    if (!own || !own->now->aliases.empty()) return verdict;
    if (plans::edit_distance(name_key(plan_[place].text), name_key(own->now->name), 1) == 1)
      add_misspelt(verdict, place, {0, static_cast<std::uint32_t>(plan_[place].text.size())}, *own->now);
    return verdict;
  }

  // The one province of that day that the name misses by a letter; null where it is that of a province. Names that are
  // rightly written in several ways (Đắk Lắk, Đăk Lăk) are not looked for.
  [[nodiscard]] const Place* one_letter_off(const std::string& name) const {
    if (name.size() < kShortest || registry_.find_place(name) != nullptr) return nullptr;
    const std::string key = name_key(name);
    const Place* found = nullptr;
    for (const auto& place : registry_.places()) {
      if (!place->aliases.empty() || plans::edit_distance(key, name_key(place->name), 1) != 1) continue;
      if (registry_.place(place->name, day_).life != Life::kAlive) continue;
      if (found != nullptr) return nullptr;
      found = place.get();
    }
    return found;
  }

  void add_misspelt(NativeVerdict& verdict, PlanNode node, Span where, const Place& meant) const {
    const Plan::Node at = plan_[node];
    const auto same = std::ranges::find(verdict.breaches, meant.name, &Breach::distinguishes);
    if (same != verdict.breaches.end()) return same->also.push_back(node);
    Breach found = breach(node, std::string(plans::text_of(where, at.text)), meant.name);
    const plans::SourceMap map(plan_, node);
    found.where = map.source(where);
    found.distinguishes = meant.name;
    found.confidence = meant.confidence;
    verdict.breaches.push_back(std::move(found));
  }

  [[nodiscard]] NativeVerdict city_as_province() const {
    NativeVerdict verdict;
    const auto suspected = [this](std::string_view text) {
      return plans::mentions_folded(plans::fold(text), kProvince) &&
             std::ranges::any_of(registry_.places_in(text), [](const PlaceMention& one) { return one.place->city; });
    };
    for (const PlanNode node : bodies_if(suspected)) {
      const std::string_view text = plan_[node].text;
      for (const PlaceMention& one : registry_.places_in(text)) {
        const PlaceAnswer answer = registry_.place(one.place->name, day_);
        if (!one.introduced || answer.life != Life::kAlive || !answer.place->city) continue;
        if (const std::optional<Span> word = province_word(text, one.where)) add_city(verdict, node, one, *word);
      }
    }
    return verdict;
  }

  // "tỉnh", "Tỉnh ủy" just before the name; "các tỉnh Đà Nẵng, Quảng Ngãi" lists several.
  [[nodiscard]] static std::optional<Span> province_word(std::string_view text, Span name) {
    const plans::Folded before = plans::fold_with_offsets(text.substr(0, name.begin));
    const std::string all = before.text + " ";
    for (const Replacement& one : kReplacements) {
      if (!all.ends_with(one.words)) continue;
      const std::size_t at = all.size() - one.words.size();
      if (at > 0 && all[at - 1] != ' ') return std::nullopt;
      if (std::string_view(all).substr(0, at).ends_with("các ")) return std::nullopt;
      return before.original({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(all.size() - 1)});
    }
    return std::nullopt;
  }

  void add_city(NativeVerdict& verdict, PlanNode node, const PlaceMention& one, Span word) const {
    const Plan::Node at = plan_[node];
    const auto same = std::ranges::find(verdict.breaches, one.place->name, &Breach::distinguishes);
    if (same != verdict.breaches.end()) return same->also.push_back(node);
    const std::string_view written = plans::text_of(word, at.text);
    const std::string_view instead = instead_of(written);
    Breach found = breach(node, std::string(plans::text_of({word.begin, one.where.end}, at.text)),
                          std::string(instead) + " " + std::string(plans::text_of(one.where, at.text)));
    const plans::SourceMap map(plan_, node);
    found.where = map.source({word.begin, one.where.end});
    found.edit = map.edit({{std::string(instead), word}}, false);
    found.arguments.front().second = one.place->name;
    found.distinguishes = one.place->name;
    found.confidence = one.place->confidence;
    verdict.breaches.push_back(std::move(found));
  }

  [[nodiscard]] static std::string_view instead_of(std::string_view written) {
    const std::string folded = plans::fold(written);
    const Replacement& one = kReplacements[folded.size() > kProvince.size() ? 0 : 1];
    if (!is_capital(written, 0)) return one.lower;
    return is_capital(written, written.size() - 1) ? one.upper : one.capital;
  }

  // Those whose text may be wrong, on some day: nearly none.
  template <typename Test>
  [[nodiscard]] std::vector<PlanNode> bodies_if(const Test& suspected) const {
    std::vector<PlanNode> nodes;
    const auto add = [&](PlanNode block, std::string_view key) {
      const PlanNode node = written_text(asked_, block, key);
      if (node != kNoPlanNode && asked_.ask_text(node, [&] { return suspected(plan_[node].text); }))
        nodes.push_back(node);
    };
    add(head_, "co_quan_cap_tren");
    add(head_, "co_quan_ban_hanh");
    add(plan_.child(plan_.root(), "ky"), "tap_the");
    const PlanNode list = plan_.child(plan_.root(), "noi_nhan");
    for (PlanNode node = list == kNoPlanNode ? kNoPlanNode : plan_[list].first_child; node != kNoPlanNode;
         node = plan_[node].next)
      add(node, "ten");
    return nodes;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const Registry& registry_;
  Date day_;
  PlanNode head_;
};

}  // namespace

NativeVerdicts head_place(const NativeCase& asked) {
  return verdict_of_plan(asked, [&] { return HeadPlace(asked).judge(asked.settings.word("fault")); });
}

}  // namespace rasoat::rules
