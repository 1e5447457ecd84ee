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

using NodesByBegin = std::vector<std::pair<std::uint32_t, PlanNode>>;

NodesByBegin nodes_by_begin(const Plan& plan) {
  NodesByBegin nodes;
  for (PlanNode node = 1; node < plan.size(); ++node) {
    const Plan::Node& one = plan[node];
    nodes.emplace_back(one.key.end > one.key.begin ? one.key.begin : one.value.begin, node);
  }
  std::ranges::sort(nodes);  // an alias has the places of what it stands for
  return nodes;
}

}  // namespace

Waivers::Waivers(const Plan& plan, const RuleTable& table, TriggerIndex& index, const WaiverSources& sources)
    : plan_(plan), table_(table), index_(index), sources_(sources) {
  gather();
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> comments;  // in force: rule → waivers
  const std::vector<std::string> keys = sources.governing ? all_keys() : std::vector<std::string>();
  for (std::uint32_t number = 0; number < waivers_.size(); ++number) {
    Waiver& waiver = waivers_[number];
    judge(waiver);
    const bool governs = keys.empty() || sources.governing->contains(keys[number]);
    // (Files beside the plan are given as they were then.)
    if (waiver.fault.empty() && waiver.origin.empty() && !governs) waiver.fault = "waiver-not-yet-governing";
    if (!waiver.fault.empty() || (waiver.node != kNoPlanNode && plan.damaged(waiver.node))) continue;
    if (waiver.covers) {
      comments[*waiver.card].push_back(number);
    } else {
      place_it(number);
    }
  }
  for (const auto& [rule, numbers] : comments) covered_[rule] = stretches_of(numbers);
}

void Waivers::gather() {
  const PlanNode list = plan_.child(plan_.root(), "mien_ap_dung");
  if (list != kNoPlanNode && plan_[list].kind == PlanKind::kBlock) read(list);
  for (PlanNode node = list == kNoPlanNode ? list : plan_[list].first_child;
       node != kNoPlanNode && plan_[list].kind == PlanKind::kList; node = plan_[node].next) {
    if (plan_[node].kind == PlanKind::kBlock) read(node);
  }
  const bool comments = std::ranges::any_of(sources_.more, [](const auto& more) { return more.covers.has_value(); });
  const NodesByBegin nodes = comments ? nodes_by_begin(plan_) : NodesByBegin();
  for (const WrittenWaiver& more : sources_.more) {
    Waiver& waiver = waivers_.emplace_back();
    static_cast<WrittenWaiver&>(waiver) = more;
    if (!more.covers) continue;
    const auto at = std::ranges::lower_bound(nodes, std::pair(more.covers->begin, PlanNode{0}));
    if (at != nodes.end()) waiver.about = at->second;
    waiver.place = place_of(plan_, waiver.about);
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
  waivers_.push_back(std::move(waiver));
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
  }
}

// Told apart as findings are, so that what comes before it changes nothing, but a waiver of one thing never comes to
// speak of another.
std::vector<std::string> Waivers::all_keys() const {
  const std::vector<PlanNode> nodes = nodes_of_all();
  Fingerprints fingerprints(&plan_);
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < waivers_.size(); ++i) {
    const Waiver& waiver = waivers_[i];
    const std::string place = nodes[i] == kNoPlanNode ? normal_place(waiver.place) : fingerprints.of_place(nodes[i]);
    std::string& key = keys.emplace_back();
    for (const std::string* part : {&waiver.rule, &place, &waiver.reason, &waiver.approver, &waiver.until})
      key += *part + '\n';
  }
  return keys;
}

// Their places are looked for all at once, as each node of the plan has to be named for it.
std::vector<PlanNode> Waivers::nodes_of_all() const {
  std::unordered_map<std::string, PlanNode> wanted;
  for (const Waiver& waiver : waivers_)
    if (!waiver.covers) wanted.emplace(normal_place(waiver.place), kNoPlanNode);
  for (PlanNode node = 1; node < plan_.size() && !wanted.empty(); ++node) {
    const auto at = wanted.find(plan_.path(node));
    if (at != wanted.end() && at->second == kNoPlanNode) at->second = node;
  }
  std::vector<PlanNode> nodes;
  for (const Waiver& waiver : waivers_)
    nodes.push_back(waiver.covers ? waiver.about : wanted.at(normal_place(waiver.place)));
  return nodes;
}

std::set<std::string> Waivers::keys() const {
  const std::vector<std::string> keys = all_keys();
  return {keys.begin(), keys.end()};
}

void Waivers::place_it(std::uint32_t number) {
  const Waiver& waiver = waivers_[number];
  const std::vector<PlanNode>& works = index_.work_with_id(plans::fold(waiver.place));
  if (works.empty()) places_.try_emplace(place_key(*waiver.card, normal_place(waiver.place)), number);
  for (const PlanNode work : works) places_.try_emplace(place_key(*waiver.card, plan_.path(work)), number);
}

// Comments may lie in what others cover: the first one written holds.
std::vector<Waivers::Stretch> Waivers::stretches_of(const std::vector<std::uint32_t>& comments) const {
  struct Edge {
    std::uint32_t at;
    std::uint32_t number;
    bool begins;
  };
  std::vector<Edge> edges;
  for (const std::uint32_t number : comments) {
    const plans::Span covers = *waivers_[number].covers;
    if (covers.begin >= covers.end) continue;
    edges.push_back({covers.begin, number, true});
    edges.push_back({covers.end, number, false});
  }
  std::ranges::sort(edges, {}, &Edge::at);
  std::vector<Stretch> stretches;
  std::set<std::uint32_t> open;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (edges[i].begins) {
      open.insert(edges[i].number);
    } else {
      open.erase(edges[i].number);
    }
    if (i + 1 < edges.size() && edges[i + 1].at == edges[i].at) continue;
    stretches.push_back({edges[i].at, open.empty() ? std::nullopt : std::optional(*open.begin())});
  }
  return stretches;
}

std::optional<std::uint32_t> Waivers::covering(const Draft& draft) const {
  const Finding& finding = draft.finding;
  if (const auto of_rule = covered_.find(finding.rule); of_rule != covered_.end()) {
    const std::vector<Stretch>& stretches = of_rule->second;
    const auto behind = std::ranges::upper_bound(stretches, finding.where.begin, {}, &Stretch::begin);
    if (behind != stretches.begin() && std::prev(behind)->waiver) return std::prev(behind)->waiver;
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
