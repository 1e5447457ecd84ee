#include "checker/waiver.h"

#include <algorithm>

#include "checker/fingerprint.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;

namespace {

std::string place_key(std::uint32_t card, std::string_view place) {
  return std::to_string(card) + '\n' + std::string(place);
}

std::string place_of(const Plan& plan, PlanNode node) { return node == kNoPlanNode ? "" : plan.path(node); }

// As Plan::path writes it: "/" the whole plan.
std::string normal_place(std::string place) {
  std::erase_if(place, [](char c) { return c == ' ' || c == '\t'; });
  while (!place.empty() && place.front() == '/') place.erase(0, 1);
  return place.empty() ? "/" : place;
}

}  // namespace

Waivers::Waivers(const Plan& plan, const RuleTable& table, TriggerIndex& index, const WaiverSources& sources)
    : plan_(plan), table_(table), index_(index), sources_(sources) {
  const PlanNode list = plan.child(plan.root(), "mien_ap_dung");
  if (list != kNoPlanNode && plan[list].kind == PlanKind::kBlock) read(list);
  for (PlanNode node = list == kNoPlanNode ? list : plan[list].first_child;
       node != kNoPlanNode && plan[list].kind == PlanKind::kList; node = plan[node].next) {
    if (plan[node].kind == PlanKind::kBlock) read(node);
  }
  for (const WrittenWaiver& more : sources.more) {
    Waiver waiver;
    static_cast<WrittenWaiver&>(waiver) = more;
    add(std::move(waiver));
  }
}

void Waivers::read(PlanNode node) {
  Waiver waiver;
  waiver.node = node;
  waiver.fault_at = node;
  waiver.rule = text_under(plan_, node, "quy_tac");
  waiver.place = text_under(plan_, node, "vi_tri");
  waiver.reason = text_under(plan_, node, "ly_do");
  waiver.approver = text_under(plan_, node, "nguoi_duyet");
  waiver.until = text_under(plan_, node, "den_ngay");
  add(std::move(waiver));
}

void Waivers::add(Waiver waiver) {
  if (waiver.covers) waiver.place = place_of(plan_, covered_by(*waiver.covers));
  judge(waiver);
  const auto number = static_cast<std::uint32_t>(waivers_.size());
  waivers_.push_back(std::move(waiver));
  const Waiver& added = waivers_.back();
  if (!added.fault.empty() || (added.node != kNoPlanNode && plan_[added.node].damaged)) return;
  if (added.covers) {
    comments_[*added.card].push_back(number);
  } else {
    place_it(number);
  }
}

void Waivers::judge_words(Waiver& waiver) const {
  // A comment is signed by whoever commits it.
  const bool comment = waiver.node == kNoPlanNode && waiver.origin.empty();
  const std::pair<std::string_view, const std::string*> needed[] = {
      {"quy_tac", &waiver.rule}, {"ly_do", &waiver.reason}, {"nguoi_duyet", &waiver.approver}};
  for (const auto& [key, text] : needed) {
    if (!plans::is_placeholder(*text) || (comment && key == "nguoi_duyet")) continue;
    waiver.fault = "waiver-malformed";
    if (waiver.node == kNoPlanNode) return;
    const PlanNode at = plan_.child(waiver.node, key);
    waiver.fault_at = at == kNoPlanNode ? waiver.node : at;
    return;
  }
}

void Waivers::judge(Waiver& waiver) const {
  const auto at = [&](std::string_view key) {
    const PlanNode node = waiver.node == kNoPlanNode ? kNoPlanNode : plan_.child(waiver.node, key);
    return node == kNoPlanNode ? waiver.node : node;
  };
  if (waiver.malformed) waiver.fault = "waiver-malformed";
  if (waiver.fault.empty()) judge_words(waiver);
  if (!waiver.fault.empty()) return;
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
  std::optional<rules::Date> until = plans::read_day(waiver.until);
  if (!until) until = plans::parse_iso_date(waiver.until);
  if (is_waiver_id((*table_.cards())[*waiver.card].id) || (!until && !waiver.until.empty())) {
    waiver.fault = "waiver-malformed";
    waiver.fault_at = at(until || waiver.until.empty() ? "quy_tac" : "den_ngay");
  } else if (until && sources_.today && *until < *sources_.today) {
    waiver.fault = "waiver-expired";
  } else if (waiver.origin.empty() && sources_.governing && !sources_.governing->contains(key_of(waiver))) {
    // (Files beside the plan are given as they were then.)
    waiver.fault = "waiver-not-yet-governing";
  }
}

// Told apart as findings are, so that what comes before it changes nothing, but a waiver of one thing never comes to
// speak of another.
std::string Waivers::key_of(const Waiver& waiver) const {
  const PlanNode node = node_of(waiver);
  const std::string place = node == kNoPlanNode ? normal_place(waiver.place) : Fingerprints(&plan_).of_place(node);
  std::string key;
  for (const std::string* part : {&waiver.rule, &place, &waiver.reason, &waiver.approver, &waiver.until})
    key += *part + '\n';
  return key;
}

PlanNode Waivers::node_of(const Waiver& waiver) const {
  if (waiver.covers) return covered_by(*waiver.covers);
  const std::string place = normal_place(waiver.place);
  for (PlanNode node = 1; node < plan_.size(); ++node) {
    if (plan_.path(node) == place) return node;
  }
  return kNoPlanNode;
}

PlanNode Waivers::covered_by(const plans::Span& covers) const {
  for (PlanNode node = 1; node < plan_.size(); ++node) {
    const Plan::Node& one = plan_[node];
    if ((one.key.end > one.key.begin ? one.key.begin : one.value.begin) >= covers.begin) return node;
  }
  return kNoPlanNode;
}

std::set<std::string> Waivers::keys() const {
  std::set<std::string> keys;
  for (const Waiver& waiver : waivers_) keys.insert(key_of(waiver));
  return keys;
}

void Waivers::place_it(std::uint32_t number) {
  const Waiver& waiver = waivers_[number];
  const std::vector<PlanNode>& works = index_.work_with_id(plans::fold(waiver.place));
  if (works.empty()) places_.try_emplace(place_key(*waiver.card, normal_place(waiver.place)), number);
  for (const PlanNode work : works) places_.try_emplace(place_key(*waiver.card, plan_.path(work)), number);
}

std::optional<std::uint32_t> Waivers::covering(const Draft& draft) const {
  const Finding& finding = draft.finding;
  if (const auto comments = comments_.find(finding.rule); comments != comments_.end()) {
    for (const std::uint32_t number : comments->second) {
      const plans::Span covers = *waivers_[number].covers;
      if (covers.begin <= finding.where.begin && finding.where.begin < covers.end) return number;
    }
  }
  // The place itself, then what it lies in, then the whole plan.
  std::string place = finding.path;
  while (!places_.empty()) {
    if (const auto found = places_.find(place_key(finding.rule, place)); found != places_.end()) return found->second;
    if (place == "/") break;
    const std::size_t cut = place.find_last_of(".[");
    place = cut == std::string::npos ? "/" : place.substr(0, cut);
  }
  return std::nullopt;
}

void Waivers::apply(std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    const std::optional<std::uint32_t> number = covering(draft);
    if (!number) continue;
    waivers_[*number].used = true;
    draft.finding.waived = true;
    draft.finding.waiver_reason = waivers_[*number].reason;
  }
}

void Waivers::report(const Words& words, const std::vector<bool>& undecided, std::vector<Draft>& drafts) const {
  for (const Waiver& waiver : waivers_) {
    std::string_view id = waiver.fault;
    const bool in_plan = waiver.node != kNoPlanNode;
    if (in_plan && plan_[waiver.node].damaged) continue;  // the fault is reported already
    if (id.empty() && (waiver.used || undecided[*waiver.card])) continue;
    if (id.empty()) id = "waiver-unused";
    const rules::Arguments arguments = {{"rule", waiver.rule},
                                        {"reason", shortened(waiver.reason, 120)},
                                        {"place", waiver.place},
                                        {"until", waiver.until},
                                        {"origin", waiver.origin}};
    const Wording fallback{std::string(id) + ": " + waiver.rule, std::string(id) + ": " + waiver.rule};
    plans::Span where = waiver.at;
    if (in_plan)
      where = waiver.fault_at == waiver.node ? plan_.place(waiver.node) : value_place(plan_, waiver.fault_at);
    drafts.push_back(words.of_reserved(id, where, waiver.fault_at, arguments, fallback));
    drafts.back().distinguishes = waiver.rule + waiver.origin;
  }
}

}  // namespace rasoat::checker
