#include "checker/waiver.h"

#include <algorithm>

#include "checker/fingerprint.h"
#include "plans/text.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::PlanKind;

namespace {

std::optional<rules::Date> last_day(const WrittenWaiver& waiver) {
  const std::optional<rules::Date> day = plans::read_day(waiver.until);
  return day ? day : plans::parse_iso_date(waiver.until);
}

std::string place_key(std::uint32_t card, std::string_view place) {
  return std::to_string(card) + '\n' + std::string(place);
}

// As Plan::path writes it: "/" the whole plan.
std::string normal_place(std::string place) {
  std::erase_if(place, [](char c) { return c == ' ' || c == '\t'; });
  while (!place.empty() && place.front() == '/') place.erase(0, 1);
  return place.empty() ? "/" : place;
}

// A part of a waiver: its key in an entry, and how a comment has it.
struct WaiverPart {
  std::string_view key, in_comment;
};
constexpr WaiverPart kRule{"quy_tac", "ignore[…]"};
constexpr WaiverPart kReason{"ly_do", "-- …"};
constexpr WaiverPart kApprover{"nguoi_duyet", "by=\"…\""};
constexpr WaiverPart kUntil{"den_ngay", "until=…"};
constexpr WaiverPart kPlace{"vi_tri", ""};

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

// Work and whatever else bears an id is a thing of its own, in whatever it lies.
bool can_bear_id(const Plan::Node& node) {
  return node.kind == PlanKind::kBlock && plans::find_field(node.block, "ma") != nullptr;
}

// What a comment speaks of.
struct Covered {
  std::vector<PlanNode> nodes;
  std::string_view text;  // what no node stands for: an unknown key
};

// What begins there, but for the parts of what does; new work on a line is another thing, new work within what follows
// a comment on a line of its own is not.
std::vector<PlanNode> nodes_within(const Plan& plan, NodesByBegin::const_iterator at, const NodesByBegin& nodes,
                                   std::uint32_t end, bool of_line) {
  std::vector<PlanNode> found;
  PlanNode top = 0, end_of_top = 0;
  for (; at != nodes.end() && at->first < end; ++at) {
    const PlanNode node = at->second;
    const bool is_part = top < node && node < end_of_top;
    if (is_part && !(of_line && can_bear_id(plan[node]))) continue;
    found.push_back(node);
    if (is_part) continue;
    top = node;
    end_of_top = plan.end_of(node);
  }
  return found;
}

Covered covered_by(const Plan& plan, const NodesByBegin& nodes, plans::Span covers, bool of_line) {
  if (covers.begin >= covers.end) return {};
  const auto at = std::ranges::lower_bound(nodes, std::pair(covers.begin, PlanNode{0}));
  Covered covered{nodes_within(plan, at, nodes, covers.end, of_line), {}};
  PlanNode around = at == nodes.begin() ? plan.root() : std::prev(at)->second;
  while (around != plan.root() && plan[around].value.end <= covers.begin) around = plan[around].parent;
  const bool goes_on = plan.kind(around) == PlanKind::kText;  // from an earlier line
  if (covered.nodes.empty() && !goes_on) covered.text = plans::text_of(covers, plan.source());
  if (covered.nodes.empty() || goes_on) covered.nodes.push_back(around);
  return covered;
}

}  // namespace

Waivers::Waivers(const Plan& plan, const RuleTable& table, TriggerIndex& index, const WaiverSources& sources)
    : plan_(plan), table_(table), index_(index), sources_(sources) {
  gather();
  find_places();
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> comments;  // in force: rule → waivers
  const std::vector<std::string> keys = sources.governing ? all_keys() : std::vector<std::string>();
  for (std::uint32_t number = 0; number < waivers_.size(); ++number) {
    Waiver& waiver = waivers_[number];
    judge(waiver);
    const bool governs = keys.empty() || sources.governing->contains(keys[number]);
    // Files beside the plan are given as they were then, and may speak of plans that were not there.
    const bool of_new_plan = !waiver.origin.empty() && sources.governing && sources.governing->empty();
    if (waiver.fault.empty() && !governs && !of_new_plan) waiver.fault = "waiver-not-yet-governing";
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
  if (std::ranges::any_of(sources_.more, [](const auto& more) { return more.covers.has_value(); }))
    nodes_ = nodes_by_begin(plan_);
  for (const WrittenWaiver& more : sources_.more) {
    Waiver& waiver = waivers_.emplace_back();
    static_cast<WrittenWaiver&>(waiver) = more;
    if (!more.covers) continue;
    const auto at = std::ranges::lower_bound(nodes_, std::pair(more.covers->begin, PlanNode{0}));
    if (at != nodes_.end()) waiver.place = plan_.path(at->second);
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

// All at once, as each node of the plan has to be named for it.
std::unordered_map<std::string, PlanNode> Waivers::nodes_by_path() const {
  std::unordered_map<std::string, PlanNode> wanted;
  for (const Waiver& waiver : waivers_)
    if (!waiver.covers) wanted.emplace(normal_place(waiver.place), kNoPlanNode);
  std::size_t missing = wanted.size();
  for (PlanNode node = plan_.root(); node < plan_.size() && missing > 0; ++node) {
    const auto at = wanted.find(plan_.path(node));
    if (at == wanted.end() || at->second != kNoPlanNode) continue;
    at->second = node;
    --missing;
  }
  return wanted;
}

void Waivers::find_places() {
  const std::unordered_map<std::string, PlanNode> by_path = nodes_by_path();
  Fingerprints fingerprints(&plan_);
  for (Waiver& waiver : waivers_) {
    if (waiver.covers) continue;
    const auto [meant, fresh] = meant_.try_emplace(waiver.place);
    waiver.meant = &meant->second;
    if (!fresh) continue;
    const PlanNode at = by_path.at(normal_place(waiver.place));
    std::vector<PlanNode>& nodes = meant->second.nodes;
    if (at != plan_.root()) nodes = index_.work_with_id(plans::fold(waiver.place));
    if (at != kNoPlanNode && std::ranges::find(nodes, at) == nodes.end()) {
      meant->second.ambiguous = !nodes.empty();
      nodes.push_back(at);
    }
    meant->second.told = at == kNoPlanNode ? std::to_string(nodes.size()) + '/' + plans::fold(waiver.place)
                                           : fingerprints.of_places(nodes);
  }
}

PlanNode Waivers::node_of(const Waiver& waiver, std::string_view key) const {
  const PlanNode node = waiver.node == kNoPlanNode ? kNoPlanNode : plan_.child(waiver.node, key);
  return node == kNoPlanNode ? waiver.node : node;
}

void Waivers::find_fault(Waiver& waiver, std::string_view id, std::string_view key) const {
  waiver.fault = id;
  waiver.fault_at = node_of(waiver, key);
}

// Names all that is missing or wrong, and points at the first of it.
void Waivers::judge_parts(Waiver& waiver) const {
  const bool comment = waiver.node == kNoPlanNode && waiver.origin.empty();
  const auto name = [&](std::string_view what) {
    waiver.wrong += (waiver.wrong.empty() ? "“" : ", “") + std::string(what) + "”";
  };
  const auto wrong = [&](const WaiverPart& part) {
    if (waiver.fault.empty()) find_fault(waiver, "waiver-malformed", part.key);
    name(comment ? std::string(part.in_comment) : std::string(part.key) + ":");
  };
  if (!waiver.malformed.empty()) {
    waiver.fault = "waiver-malformed";
    return name(waiver.malformed);
  }
  if (is_waiver_id(waiver.card ? (*table_.cards())[*waiver.card].id : "") || plans::is_placeholder(waiver.rule))
    wrong(kRule);
  if (waiver.meant != nullptr && waiver.meant->ambiguous) wrong(kPlace);
  if (plans::is_placeholder(waiver.reason)) wrong(kReason);
  // A comment is signed by whoever commits it.
  if (!comment && plans::is_placeholder(waiver.approver)) wrong(kApprover);
  if (!waiver.until.empty() && !last_day(waiver)) wrong(kUntil);
}

void Waivers::judge(Waiver& waiver) const {
  waiver.card = table_.find(waiver.rule);
  judge_parts(waiver);
  if (!waiver.fault.empty()) return;
  const std::optional<rules::Date> until = last_day(waiver);
  if (!waiver.card) {
    find_fault(waiver, "waiver-unknown-rule", kRule.key);
  } else if ((*table_.cards())[*waiver.card].mandatory) {
    find_fault(waiver, "waiver-of-mandatory-rule", kRule.key);
  } else if (until && !sources_.today) {
    waiver.fault = "waiver-end-undecided";
  } else if (until && *until < *sources_.today) {
    waiver.fault = "waiver-expired";
  }
}

// Told apart as findings are, so that what comes before it changes nothing, but a waiver of one thing never comes to
// speak of another.
std::vector<std::string> Waivers::all_keys() const {
  Fingerprints fingerprints(&plan_);
  std::vector<std::string> keys;
  std::optional<plans::Span> covers;  // of the waiver before: several rules may stand in one comment
  std::string about;
  for (const Waiver& waiver : waivers_) {
    const bool of_line = waiver.covers && waiver.covers->end == waiver.at.begin;
    if (!waiver.covers) {
      about = waiver.meant->told;
    } else if (covers != waiver.covers) {
      const Covered covered = covered_by(plan_, nodes_, *waiver.covers, of_line);
      about = fingerprints.of_places(covered.nodes) + plans::fold(covered.text);
    }
    covers = waiver.covers;
    std::string& key = keys.emplace_back(of_line ? "line\n" : "");
    for (const std::string& part : {waiver.rule, about, waiver.reason, waiver.approver, waiver.until})
      key += part + '\n';
  }
  return keys;
}

std::set<std::string> Waivers::keys() const {
  const std::vector<std::string> keys = all_keys();
  return {keys.begin(), keys.end()};
}

void Waivers::place_it(std::uint32_t number) {
  const Waiver& waiver = waivers_[number];
  if (!placed_.emplace(*waiver.card, waiver.meant).second) return;  // the one before holds
  for (const PlanNode node : waiver.meant->nodes)
    places_.try_emplace(place_key(*waiver.card, plan_.path(node)), number);
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
    Waiver& waiver = waivers_[*number];
    waiver.used = true;
    draft.finding.waived = true;
    draft.finding.waiver = {waiver.reason, waiver.approver, waiver.until};
  }
}

void Waivers::report(const Words& words, const std::vector<bool>& undecided, std::vector<Draft>& drafts) const {
  for (const Waiver& waiver : waivers_) {
    std::string_view id = waiver.fault;
    const bool in_plan = waiver.node != kNoPlanNode;
    if (in_plan && plan_[waiver.node].damaged) continue;  // the fault is reported already
    if (id.empty() && (waiver.used || undecided[*waiver.card])) continue;
    if (id.empty()) id = "waiver-unused";
    const rules::Arguments arguments = {{"rule", waiver.rule},     {"reason", shortened(waiver.reason, 120)},
                                        {"place", waiver.place},   {"until", waiver.until},
                                        {"origin", waiver.origin}, {"wrong", waiver.wrong}};
    const std::string said = std::string(id) + ": " + (waiver.wrong.empty() ? waiver.rule : waiver.wrong);
    plans::Span where = waiver.at;
    if (in_plan)
      where = waiver.fault_at == waiver.node ? plan_.place(waiver.node) : value_place(plan_, waiver.fault_at);
    drafts.push_back(words.of_reserved(id, where, waiver.fault_at, arguments, {said, said}));
    Draft& draft = drafts.back();
    draft.distinguishes = waiver.rule + waiver.origin;
    if (waiver.origin.empty()) continue;
    // It is not in the plan that is shown.
    draft.finding.say.vi.insert(0, waiver.origin + ": ");
    draft.finding.say.en.insert(0, waiver.origin + ": ");
  }
}

}  // namespace rasoat::checker
