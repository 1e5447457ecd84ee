// Check "several-leads": plan-format.md, fine point 16, says when one text names several bodies.
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::size_t kMaxPieces = 48;
constexpr std::size_t kMaxBytes = 2000;  // longer is no list of names
constexpr std::size_t kLeadsShown = 4;

// What the plan itself shows to be one body.
struct KnownBodies {
  std::unordered_set<std::string_view> named;  // somewhere as a whole: lead, helper, duty or recipient
  std::unordered_set<std::string_view> sure;   // as recipient: never split
};

KnownBodies known_bodies(const PlanBodies& bodies) {
  KnownBodies known;
  for (const BodyName& name : bodies.names()) {
    if (name.placeholder) continue;
    known.named.insert(name.all_folded);
    if (name.recipient) known.sure.insert(name.all_folded);
  }
  return known;
}

// How long the joint is with which the text goes on; 0 where it is none.
std::size_t joint_length(std::string_view rest) {
  constexpr std::string_view kAnd = " và ";
  if (rest[0] == ';' || rest[0] == ',') return rest.size() > 1 && rest[1] == ' ' ? 2 : 1;
  return rest.starts_with(kAnd) ? kAnd.size() : 0;
}

// Where the pieces between the joints stand.
std::vector<plans::Span> pieces_of(std::string_view folded) {
  std::vector<plans::Span> pieces(1);
  for (std::uint32_t at = 0; at < folded.size();) {
    const auto joint = static_cast<std::uint32_t>(joint_length(folded.substr(at)));
    if (joint == 0) {
      ++at;
      continue;
    }
    pieces.back().end = at;
    at += joint;
    pieces.push_back({at, at});
  }
  pieces.back().end = static_cast<std::uint32_t>(folded.size());
  return pieces;
}

// Into how many known bodies the text falls apart without a rest; 1 when it does not.
std::size_t parts_of(std::string_view folded, const KnownBodies& known) {
  if (folded.size() > kMaxBytes || known.sure.contains(folded)) return 1;
  const std::vector<plans::Span> pieces = pieces_of(folded);
  if (pieces.size() < 2 || pieces.size() > kMaxPieces) return 1;
  // best[i]: the pieces before i fall apart, the last part beginning at best[i]; a body's own name may hold joints.
  const std::size_t count = pieces.size();
  std::vector<std::size_t> best(count + 1, count + 1);
  best[0] = 0;
  for (std::size_t end = 1; end <= count; ++end) {
    for (std::size_t begin = end; begin-- > 0;) {
      const bool whole = begin == 0 && end == count;
      if (best[begin] > count || whole) continue;
      if (!known.named.contains(plans::text_of({pieces[begin].begin, pieces[end - 1].end}, folded))) continue;
      best[end] = begin;
      break;
    }
  }
  if (best[count] > count) return 1;
  std::size_t parts = 0;
  for (std::size_t end = count; end > 0; end = best[end]) ++parts;
  return parts;
}

class SeveralLeads {
 public:
  explicit SeveralLeads(const NativeCase& asked) : plan_(asked.plan), bodies_(plan_bodies(asked)) {}

  NativeVerdict judge(PlanNode work) {
    const PlanNode lead = plan_.child_or_inherited(work, "chu_tri");
    if (lead == kNoPlanNode) return {{}, plan_.presence_or_inherited(work, "chu_tri") == Presence::kUnknown};
    const auto [named, damaged] = bodies_.under(lead);
    if (named.empty()) return {{}, damaged};
    if (named.size() == 1 && count_in(*named[0].name) < 2) return {{}, damaged};
    const auto [at, fresh] = known_.try_emplace(lead);
    if (fresh) at->second = count_all(named);
    return verdict_of(lead, named, at->second, damaged);
  }

 private:
  struct Count {
    std::vector<const BodyName*> distinct;  // the first of each, in order; no more than are shown, and one
    std::size_t bodies = 0;
  };

  [[nodiscard]] Count count_all(std::span<const BodyMention> named) {
    Count count;
    std::unordered_set<std::string_view> distinct;
    for (const BodyMention& body : named)
      if (distinct.insert(body.name->folded).second && count.distinct.size() <= kLeadsShown)
        count.distinct.push_back(body.name);
    count.bodies = distinct.size() == 1 ? count_in(*named[0].name) : distinct.size();
    return count;
  }

  // How many bodies the one text names.
  [[nodiscard]] std::size_t count_in(const BodyName& name) {
    if (name.group) return 1;
    const auto [at, fresh] = parts_.try_emplace(&name, 1);
    if (!fresh) return at->second;
    if (!known_bodies_) known_bodies_ = known_bodies(bodies_);
    return at->second = parts_of(name.folded, *known_bodies_);
  }

  [[nodiscard]] NativeVerdict verdict_of(PlanNode lead, std::span<const BodyMention> named, const Count& count,
                                         bool damaged) const {
    if (count.bodies < 2) return {{}, damaged};
    std::string shown;
    for (std::size_t i = 0; i < std::min(count.distinct.size(), kLeadsShown); ++i)
      shown.append(i == 0 ? "" : "; ").append(count.distinct[i]->text);
    if (count.distinct.size() > kLeadsShown) shown += "; …";
    const bool one_text = count.distinct.size() == 1;
    const plans::Span where = one_text ? named.front().where : plan_.place(lead);
    // That there are two is certain even where a third could not be read.
    return {{{lead, where, {{"count", std::to_string(count.bodies)}, {"leads", shown}}, {}, {}, ""}}, false};
  }

  const Plan& plan_;
  const PlanBodies& bodies_;
  std::unordered_map<PlanNode, Count> known_;
  std::unordered_map<const BodyName*, std::size_t> parts_;
  std::optional<KnownBodies> known_bodies_;
};

}  // namespace

std::vector<NativeVerdict> several_leads(const NativeCase& asked) {
  SeveralLeads check(asked);
  std::vector<NativeVerdict> verdicts;
  for (const PlanNode work : asked.subjects) verdicts.push_back(check.judge(work));
  return verdicts;
}

}  // namespace rasoat::rules
