// Check "report-receiver": to whom the issuer's own report goes, against what it is itself and to whom the plan is sent
// for report.
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/native/bodies_out_of_time.h"
#include "rules/native/body_list.h"
#include "rules/native/body_names.h"
#include "rules/native/checks.h"
#include "rules/native/own_head.h"
#include "rules/native/plan_bodies.h"
#include "rules/native/recipients_for_report.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Presence;

namespace {

// By what its name begins with, and under which other words a plan may name the same one.
struct Committee {
  std::string_view start;
  std::array<std::string_view, 5> alike;
};
constexpr Committee kCommittees[] = {
    {"tỉnh ủy", {"tỉnh ủy", "thành ủy"}},
    {"thành ủy", {"thành ủy", "tỉnh ủy", "huyện ủy", "quận ủy", "thị ủy"}},
    {"huyện ủy", {"huyện ủy", "quận ủy", "thị ủy", "thành ủy"}},
    {"quận ủy", {"huyện ủy", "quận ủy", "thị ủy", "thành ủy"}},
    {"thị ủy", {"huyện ủy", "quận ủy", "thị ủy", "thành ủy"}},
    {"đảng ủy", {"đảng ủy"}},
    {"ủy ban nhân dân", {"ủy ban nhân dân"}},
};
constexpr std::string_view kCommon = "đảng ủy";
// Whichever committee it may be.
constexpr std::string_view kOfAnyKind[] = {"đảng bộ", "cấp ủy", "cấp trên"};

// Lower figures are lower down; 0 where that is not certain.
constexpr int kProvince = 4, kDistrict = 3, kWard = 2, kCell = 1;
struct Rank {
  std::string_view words;  // a code of loai_don_vi, or what a name begins with
  int rank;
};
constexpr Rank kUnitRanks[] = {{"tinh_uy", kProvince},
                               {"ubnd_tinh", kProvince},
                               {"ban_tuyen_giao_tinh", kProvince},
                               {"ban_tuyen_giao_dan_van_tinh", kProvince},
                               {"so_nganh", kDistrict},
                               {"huyen_uy", kDistrict},
                               {"dang_uy_xa_phuong", kWard},
                               {"ubnd_xa_phuong", kWard}};
constexpr Rank kNameRanks[] = {{"sở", kDistrict},
                               {"huyện ủy", kDistrict},
                               {"quận ủy", kDistrict},
                               {"thị ủy", kDistrict},
                               {"ủy ban nhân dân huyện", kDistrict},
                               {"ủy ban nhân dân quận", kDistrict},
                               {"chi bộ", kCell}};

int rank_of(std::string_view full) {
  constexpr std::string_view kStanding = "ban thường vụ ";
  if (full.starts_with(kStanding)) full.remove_prefix(kStanding.size());
  if (!ward_in(full).empty()) return kWard;
  const auto begins = [&](std::string_view words) { return begins_with_words(full, words); };
  const auto* found = std::ranges::find_if(kNameRanks, begins, &Rank::words);
  return found == std::end(kNameRanks) ? 0 : found->rank;
}

bool mentions_one(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(words,
                             [&](std::string_view one) { return !one.empty() && plans::mentions_folded(text, one); });
}

// "CATW", "ĐHQG" in a name that is not all in capitals.
bool has_abbreviation(std::string_view name) {
  bool abbreviated = false;
  bool small = false;
  int row = 0;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t point = plans::next_code_point(name, at);
    const bool capital = plans::is_capital(point);
    row = capital ? row + 1 : 0;
    abbreviated |= row == 2;
    small |= !capital && plans::is_letter(point);
  }
  return abbreviated && small;
}

// Half the words of the shorter in common: "đảng ủy khối" and "đảng ủy khối các cơ quan tỉnh".
bool are_alike(std::string_view a, std::string_view b) {
  const std::vector<std::string_view> words = words_of(a);
  const std::vector<std::string_view> others = words_of(b);
  const auto common = static_cast<std::size_t>(std::ranges::count_if(
      words, [&](std::string_view word) { return std::ranges::find(others, word) != others.end(); }));
  return common * 2 >= std::min(words.size(), others.size());
}

class ReportReceiver {
 public:
  explicit ReportReceiver(const NativeCase& asked) : asked_(asked), plan_(asked.plan), bodies_(plan_bodies(asked)) {
    const PlanNode head = plan_.child(plan_.root(), "van_ban");
    const PlanNode unit = written_text(asked, head, "loai_don_vi");
    if (unit == kNoPlanNode) return;
    const std::string_view code = plans::canonical_code("loai_don_vi", plan_[unit].text);
    const auto* found = std::ranges::find(kUnitRanks, code, &Rank::words);
    rank_ = found == std::end(kUnitRanks) ? 0 : found->rank;
  }

  [[nodiscard]] NativeVerdict judge(PlanNode entry) {
    if (!is_own(entry)) return {};
    const PlanNode to = plan_.child(entry, "den");
    if (asked_.settings.word("fault") == "none") return without_receiver(entry);
    const auto [named, damaged] = bodies_.under(to);
    if (named.empty() || damaged) return {};
    const bool lower = std::ranges::all_of(named, [&](const BodyMention& one) { return is_lower(one); });
    if (!lower && (is_among_recipients(named) || !is_of_party(entry) || !is_sent_elsewhere(entry, named))) return {};
    if (std::ranges::any_of(named, [&](const BodyMention& one) { return is_out_of_time(asked_, one.node); })) return {};
    return {{breach(named.front(), lower)}, false};
  }

 private:
  [[nodiscard]] const BodyMention* sender(PlanNode entry) const {
    const auto [named, damaged] = bodies_.under(plan_.child(entry, "tu"));
    return named.size() == 1 && !damaged ? &named.front() : nullptr;
  }

  [[nodiscard]] bool is_own(PlanNode entry) const {
    const BodyMention* from = sender(entry);
    return from != nullptr && !from->name->group && !bodies_.issuer().empty() &&
           is_issuer(from->name->full, bodies_.issuer());
  }

  // "Sở …" may report where the committee within it does not.
  [[nodiscard]] bool is_of_party(PlanNode entry) const {
    const KindOfBody from = kind_of_body(sender(entry)->name->text);
    return system_of(own_head(asked_).issuer().body.kind) == kParty &&
           (system_of(from.kind) == kParty || (from.standing && from.of.empty()));
  }

  [[nodiscard]] NativeVerdict without_receiver(PlanNode entry) {
    for (const std::string_view key : {"den", "qua"})
      if (plan_.presence(entry, key) != Presence::kAbsent) return {};
    const BodyMention* from = sender(entry);
    Breach breach;
    breach.node = entry;
    breach.where = from->where;
    breach.arguments = arguments(*from, "none");
    return {{std::move(breach)}, false};
  }

  [[nodiscard]] static KindOfBody kind_of(const BodyMention& body) {
    const std::string_view name = body.name->text;
    return kind_of_body(name.substr(0, name.find(" (")));
  }

  [[nodiscard]] bool is_lower(const BodyMention& body) const {
    const int rank = rank_ == 0 || !body.name->pieces.empty() ? 0 : rank_of(body.name->full);
    return rank != 0 && rank < rank_;
  }

  // The plan says whom its issuer reports to, all of them bodies that are known for what they are, and none is this.
  [[nodiscard]] bool is_sent_elsewhere(PlanNode entry, std::span<const BodyMention> named) {
    const auto [through, damaged] = bodies_.under(plan_.child(entry, "qua"));
    const auto differs = [&](const BodyMention& one) { return is_none_of_the_superiors(one); };
    return !damaged && std::ranges::all_of(named, differs) && std::ranges::all_of(through, differs);
  }

  // One of them, by the same name and for whatever purpose.
  [[nodiscard]] bool is_among_recipients(std::span<const BodyMention> named) const {
    const auto [recipients, damaged] = bodies_.under(plan_.child(plan_.root(), "noi_nhan"));
    const auto full = [](const BodyMention& one) { return one.name->full; };
    return damaged || std::ranges::find_first_of(recipients, named, {}, full, full) != recipients.end();
  }

  // Nearly no plan needs them.
  [[nodiscard]] const std::vector<BodyMention>& superiors() {
    if (!superiors_) superiors_ = recipients_for_report(asked_);
    return *superiors_;
  }

  [[nodiscard]] bool is_none_of_the_superiors(const BodyMention& receiver) {
    const KindOfBody body = kind_of(receiver);
    if (body.kind != BodyKind::kCommittee && body.kind != BodyKind::kPeople) return false;
    const auto begins = [&](std::string_view words) { return begins_with_words(body.of, words); };
    const auto* committee = std::ranges::find_if(kCommittees, begins, &Committee::start);
    const bool is_clear = committee != std::end(kCommittees) && !mentions_one(body.of, kOfAnyKind);
    if (!is_clear || body.of == bodies_.issuer() || superiors().empty()) return false;
    return std::ranges::all_of(superiors(), [&](const BodyMention& superior) {
      const std::string_view full = superior.name->full;
      if (mentions_one(full, kOfAnyKind) || !is_known(superior)) return false;
      if (!mentions_one(full, committee->alike)) return true;
      return committee->start == kCommon && !are_alike_committees(receiver, superior);
    });
  }

  [[nodiscard]] static bool are_alike_committees(const BodyMention& receiver, const BodyMention& superior) {
    if (has_abbreviation(receiver.name->text) || has_abbreviation(superior.name->text)) return true;
    const auto behind = [](std::string_view full) { return full.substr(full.find(kCommon) + kCommon.size()); };
    return are_alike(behind(receiver.name->full), behind(superior.name->full));
  }

  [[nodiscard]] bool is_known(const BodyMention& body) const {
    if (body.name->group || body.name->person) return true;
    const std::vector<ListedBody> listed = bodies_in_folded(body.name->full);
    return std::ranges::all_of(listed, [&](const ListedBody& one) {
      const auto mentions = [&](const Committee& committee) {
        return plans::mentions_folded(one.name, committee.start);
      };
      return std::ranges::any_of(kCommittees, mentions) || kind_of_body(one.name).kind != BodyKind::kUnknown ||
             asked_.knowledge.registry().find_body(one.name) != nullptr;
    });
  }

  [[nodiscard]] Arguments arguments(const BodyMention& body, std::string_view how) {
    const bool found = !superiors().empty();
    return {{"value", std::string(body.name->text)},
            {"superior", found ? std::string(superiors().front().name->text) : ""},
            {"found", found ? "yes" : "no"},
            {"how", std::string(how)}};
  }

  [[nodiscard]] Breach breach(const BodyMention& body, bool lower) {
    Breach breach;
    breach.node = body.node;
    breach.where = body.where;
    breach.arguments = arguments(body, lower ? "lower" : "other");
    for (const BodyMention& one : superiors()) breach.related.push_back(one.node);
    return breach;
  }

  const NativeCase& asked_;
  const Plan& plan_;
  const PlanBodies& bodies_;
  std::optional<std::vector<BodyMention>> superiors_;
  int rank_ = 0;
};

}  // namespace

NativeVerdicts report_receiver(const NativeCase& asked) {
  NativeVerdicts verdicts;
  if (asked.subjects.empty()) return verdicts;
  ReportReceiver check(asked);
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) keep(verdicts, i, check.judge(asked.subjects[i]));
  return verdicts;
}

}  // namespace rasoat::rules
