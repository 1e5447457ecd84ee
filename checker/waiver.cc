#include "checker/waiver.h"

#include <algorithm>

#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;

namespace {

std::string key_of(std::uint32_t card, std::string_view place) {
  return std::to_string(card) + '\n' + std::string(place);
}

bool is_waiver_id(std::string_view id) {
  return std::find(std::begin(kWaiverIds), std::end(kWaiverIds), id) != std::end(kWaiverIds);
}

// As Plan::path writes it: "/" the whole plan.
std::string normal_place(std::string place) {
  std::erase_if(place, [](char c) { return c == ' ' || c == '\t'; });
  while (!place.empty() && place.front() == '/') place.erase(0, 1);
  return place.empty() ? "/" : place;
}

}  // namespace

Waivers::Waivers(const Plan& plan, const RuleTable& table, const PlanFacts& facts, TriggerIndex& index)
    : plan_(plan), table_(table), facts_(facts), index_(index) {
  const PlanNode list = plan.child(plan.root(), "mien_ap_dung");
  if (list == kNoPlanNode) return;
  if (plan[list].kind == PlanKind::kBlock) read(list);
  for (PlanNode node = plan[list].first_child; node != kNoPlanNode && plan[list].kind == PlanKind::kList;
       node = plan[node].next) {
    if (plan[node].kind == PlanKind::kBlock) read(node);
  }
}

void Waivers::read(PlanNode node) {
  Waiver waiver;
  waiver.node = node;
  waiver.fault_at = node;
  waiver.rule = text_under(plan_, node, "quy_tac");
  waiver.place = text_under(plan_, node, "vi_tri");
  waiver.reason = text_under(plan_, node, "ly_do");
  waiver.until = text_under(plan_, node, "den_ngay");
  judge(waiver);
  const auto number = static_cast<std::uint32_t>(waivers_.size());
  waivers_.push_back(std::move(waiver));
  if (waivers_[number].fault.empty() && !plan_[node].damaged) place_it(number);
}

void Waivers::judge(Waiver& waiver) const {
  const auto at = [&](std::string_view key) {
    const PlanNode node = plan_.child(waiver.node, key);
    return node == kNoPlanNode ? waiver.node : node;
  };
  for (const std::string_view key : {"quy_tac", "ly_do", "nguoi_duyet"}) {
    if (!plans::is_placeholder(text_under(plan_, waiver.node, key))) continue;
    waiver.fault = "waiver-malformed";
    waiver.fault_at = at(key);
    return;
  }
  waiver.card = table_.find(waiver.rule);
  if (!waiver.card) {
    waiver.fault = "waiver-unknown-rule";
    waiver.fault_at = at("quy_tac");
    return;
  }
  if ((*table_.cards())[*waiver.card].mandatory) {
    waiver.fault = "waiver-of-mandatory-rule";
    waiver.fault_at = at("quy_tac");
    return;
  }
  const std::optional<rules::Date> until = plans::read_day(waiver.until);
  if (is_waiver_id((*table_.cards())[*waiver.card].id) || (!until && !waiver.until.empty())) {
    waiver.fault = "waiver-malformed";
    waiver.fault_at = at(until || waiver.until.empty() ? "quy_tac" : "den_ngay");
  } else if (until && facts_.date && *until < *facts_.date) {
    waiver.fault = "waiver-expired";
  }
}

void Waivers::place_it(std::uint32_t number) {
  const Waiver& waiver = waivers_[number];
  const std::vector<PlanNode>& works = index_.work_with_id(plans::fold(waiver.place));
  if (works.empty()) places_.try_emplace(key_of(*waiver.card, normal_place(waiver.place)), number);
  for (const PlanNode work : works) places_.try_emplace(key_of(*waiver.card, plan_.path(work)), number);
}

void Waivers::apply(std::vector<Draft>& drafts) {
  if (places_.empty()) return;
  for (Draft& draft : drafts) {
    Finding& finding = draft.finding;
    // The place itself, then what it lies in, then the whole plan.
    std::string place = finding.path;
    while (true) {
      const auto found = places_.find(key_of(finding.rule, place));
      if (found != places_.end()) {
        waivers_[found->second].used = true;
        finding.waived = true;
        finding.waiver_reason = waivers_[found->second].reason;
        break;
      }
      if (place == "/") break;
      const std::size_t cut = place.find_last_of(".[");
      place = cut == std::string::npos ? "/" : place.substr(0, cut);
    }
  }
}

void Waivers::report(const Words& words, const std::vector<bool>& undecided, std::vector<Draft>& drafts) const {
  for (const Waiver& waiver : waivers_) {
    std::string_view id = waiver.fault;
    if (plan_[waiver.node].damaged) continue;  // the fault is reported already
    if (id.empty() && (waiver.used || undecided[*waiver.card])) continue;
    if (id.empty()) id = "waiver-unused";
    const rules::Arguments arguments = {{"rule", waiver.rule},
                                        {"reason", shortened(waiver.reason, 120)},
                                        {"place", waiver.place},
                                        {"until", waiver.until}};
    const Wording fallback{std::string(id) + ": " + waiver.rule, std::string(id) + ": " + waiver.rule};
    const plans::Span where =
        waiver.fault_at == waiver.node ? plan_.place(waiver.node) : value_place(plan_, waiver.fault_at);
    drafts.push_back(words.of_reserved(id, where, waiver.fault_at, arguments, fallback));
    drafts.back().distinguishes = waiver.rule;
  }
}

}  // namespace rasoat::checker
