// Check "several-leads": plan-format.md, fine point 16, says when one text names several bodies.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "plans/text.h"
#include "rules/native/bodies.h"
#include "rules/native/checks.h"

namespace rasoat::rules {

using plans::Block;
using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::size_t kMaxPieces = 48;
constexpr std::size_t kMaxBytes = 2000;  // longer is no list of names
constexpr std::size_t kLeadsShown = 4;

// What the plan itself shows to be one body.
struct KnownBodies {
  std::unordered_set<std::string> named;  // somewhere as a whole: lead, helper, duty or recipient
  std::unordered_set<std::string> sure;   // as recipient or holder of duties: never split
};

KnownBodies known_bodies(const Plan& plan, plans::Readings& readings) {
  KnownBodies known;
  for (PlanNode node = 0; node < plan.size(); ++node) {
    const Plan::Node& at = plan[node];
    if (at.kind != PlanKind::kText || at.field == nullptr) continue;
    const Block block = at.parent == kNoPlanNode ? Block::kNone : plan[at.parent].block;
    const bool sure = block == Block::kRecipient || (block == Block::kDuty && at.field->key == "co_quan");
    if ((!sure && block != Block::kBody) || readings.is_placeholder(node)) continue;
    const std::string folded(readings.folded(node));
    known.named.insert(folded);
    if (sure) known.sure.insert(folded);
  }
  return known;
}

struct Piece {
  std::string text;
  std::string joint;  // what stood before it: ";", ",", " và"
};

std::vector<Piece> pieces_of(std::string_view folded) {
  std::vector<Piece> pieces(1);
  for (std::size_t at = 0; at < folded.size();) {
    const std::string_view rest = folded.substr(at);
    std::string_view joint;
    for (const std::string_view one : {"; ", ";", ", ", ",", " và "}) {
      if (joint.empty() && rest.starts_with(one)) joint = one;
    }
    if (joint.empty()) {
      pieces.back().text += folded[at++];
      continue;
    }
    pieces.push_back({"", std::string(joint)});
    at += joint.size();
  }
  return pieces;
}

// Into how many known bodies the text falls apart without a rest; 1 when it does not.
std::size_t parts_of(const std::string& folded, const KnownBodies& known, std::vector<std::string>& parts) {
  if (folded.size() > kMaxBytes || known.sure.contains(folded)) return 1;
  const std::vector<Piece> pieces = pieces_of(folded);
  if (pieces.size() < 2 || pieces.size() > kMaxPieces) return 1;
  // best[i]: the pieces before i fall apart, the last part beginning at best[i]; a body's own name may hold joints.
  const std::size_t count = pieces.size();
  std::vector<std::size_t> best(count + 1, count + 1);
  best[0] = 0;
  for (std::size_t end = 1; end <= count; ++end) {
    std::string name;
    for (std::size_t begin = end; begin-- > 0;) {
      name = pieces[begin].text + (begin + 1 < end ? pieces[begin + 1].joint + name : "");
      const bool whole = begin == 0 && end == count;
      if (best[begin] <= count && !whole && known.named.contains(name)) {
        best[end] = begin;
        break;
      }
    }
  }
  if (best[count] > count) return 1;
  for (std::size_t end = count; end > 0; end = best[end]) {
    std::string name = pieces[best[end]].text;
    for (std::size_t i = best[end] + 1; i < end; ++i) name += pieces[i].joint + pieces[i].text;
    parts.push_back(std::move(name));
  }
  return parts.size();
}

class SeveralLeads {
 public:
  SeveralLeads(const Plan& plan, Knowledge& knowledge) : plan_(plan), knowledge_(knowledge) {}

  NativeVerdict judge(PlanNode work) {
    NativeVerdict verdict;
    const PlanNode lead = plan_.child_or_inherited(work, "chu_tri");
    if (lead == kNoPlanNode) {
      verdict.undecided = plan_.presence_or_inherited(work, "chu_tri") == Presence::kUnknown;
      return verdict;
    }
    const auto [at, fresh] = known_.try_emplace(lead);
    if (fresh) at->second = judge_lead(lead);
    return at->second;
  }

 private:
  NativeVerdict judge_lead(PlanNode lead) {
    NativeVerdict verdict;
    const auto& [bodies, damaged] = knowledge_.bodies(lead);
    verdict.undecided = damaged;
    std::unordered_set<std::string> distinct;
    std::string shown;
    for (const NamedBody& body : bodies) {
      if (!distinct.insert(body.folded).second) continue;
      if (distinct.size() <= kLeadsShown) shown += (shown.empty() ? "" : "; ") + body.text;
    }
    if (distinct.size() > kLeadsShown) shown += "; …";
    std::size_t count = distinct.size();
    if (count == 1 && !names_a_group(bodies.front().folded)) {
      std::vector<std::string> parts;
      count = parts_of(bodies.front().folded, known_bodies_once(), parts);
    }
    if (count < 2) return verdict;
    // That there are two is certain even where a third could not be read.
    verdict.undecided = false;
    const bool one_text = distinct.size() == 1;
    const plans::Span where = one_text ? bodies.front().where : plan_.place(lead);
    verdict.breaches.push_back({lead, where, {{"count", std::to_string(count)}, {"leads", shown}}, {}, {}, ""});
    return verdict;
  }

  const KnownBodies& known_bodies_once() {
    if (!gathered_) bodies_ = known_bodies(plan_, knowledge_.readings());
    gathered_ = true;
    return bodies_;
  }

  const Plan& plan_;
  Knowledge& knowledge_;
  std::unordered_map<PlanNode, NativeVerdict> known_;
  KnownBodies bodies_;
  bool gathered_ = false;
};

}  // namespace

std::vector<NativeVerdict> several_leads(const NativeCase& asked) {
  SeveralLeads check(asked.plan, asked.knowledge);
  std::vector<NativeVerdict> verdicts;
  for (const PlanNode work : asked.subjects) verdicts.push_back(check.judge(work));
  return verdicts;
}

}  // namespace rasoat::rules
