// Check "several-leads": plan-format.md, fine point 16, says when one text names several bodies.
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "rules/native/bodies.h"
#include "rules/native/body_list.h"
#include "rules/native/checks.h"
#include "rules/native/plan_bodies.h"
#include "rules/native/successor_name.h"
#include "rules/registry/name_words.h"

namespace rasoat::rules {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanNode;
using plans::Presence;

namespace {

constexpr std::string_view kDistrict = "huyen";
constexpr std::size_t kMaxPieces = 48;
constexpr std::size_t kMaxBytes = 2000;  // longer is no list of names
constexpr std::size_t kLeadsShown = 4;

// What the plan itself, or the registry, shows to be one body.
struct KnownBodies {
  const Registry* registry = nullptr;
  std::unordered_set<std::string_view> named;  // somewhere as a whole: lead, helper, duty or recipient
  std::unordered_set<std::string_view> sure;   // as recipient: never split
};

KnownBodies known_bodies(const PlanBodies& bodies, const Registry& registry) {
  KnownBodies known{&registry, {}, {}};
  for (const BodyName& name : bodies.names()) {
    if (name.placeholder) continue;
    known.named.insert(name.all_folded);
    if (name.recipient) known.sure.insert(name.all_folded);
  }
  return known;
}

// How long the joint is with which the text goes on; 0 where it is none.
std::size_t joint_length(std::string_view rest) {
  constexpr std::string_view kJoints[] = {" và ", " + ", " & ", " / ", " cùng ", " hoặc "};
  if (rest[0] == ';' || rest[0] == ',' || rest[0] == '/') return rest.size() > 1 && rest[1] == ' ' ? 2 : 1;
  const auto* const joint = std::ranges::find_if(kJoints, [&](std::string_view one) { return rest.starts_with(one); });
  return joint == std::end(kJoints) ? 0 : joint->size();
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

// Is it, with the name of its place perhaps, a body that the registry is sure of? Joints may stand in its name only.
bool is_in_registry(std::string_view folded, const Registry& registry) {
  if (!begins_like_a_body(folded)) return false;
  const Body* body = registry.find_body(folded);
  if (body == nullptr || !is_sure(body->confidence)) return false;
  std::size_t name = name_length(*body, folded);
  while (name > 0 && std::string_view(",;/ ").contains(folded[name - 1])) --name;
  // "Huyện ủy, quận ủy": a level, by whatever name.
  if (body->level == kDistrict && name == folded.size()) return false;
  return pieces_of(folded.substr(name)).size() == 1;
}

// "Sở Tài chính; Sở Nội vụ phối hợp": some of those named do not lead.
bool names_helpers(std::string_view folded) {
  constexpr std::string_view kHelp[] = {"phối hợp", "tham gia", "chủ trì"};
  return std::any_of(std::begin(kHelp), std::end(kHelp), [&](std::string_view word) { return folded.contains(word); });
}

// A semicolon parts bodies, known or not.
std::size_t parts_at_semicolons(std::string_view folded) {
  if (!folded.contains(';')) return 1;
  std::size_t parts = 0;
  for (std::size_t at = 0; at <= folded.size();) {
    const std::size_t end = std::min(folded.find(';', at), folded.size());
    const std::string_view part = trimmed_name(folded.substr(at, end - at));
    if (!part.empty() && !begins_like_a_body(part) && !names_a_group(part)) return 1;
    parts += part.empty() ? 0 : 1;
    at = end + 1;
  }
  return std::max<std::size_t>(parts, 1);
}

// "Sở Tài chính; các sở, ngành": a body leads, and a group besides. Where groups alone do, another rule says so.
std::size_t parts_with_group(std::string_view folded) {
  if (folded.size() > kMaxBytes || names_helpers(folded)) return 1;
  const bool body_first = !names_a_group(trimmed_name(folded.substr(0, folded.find(';'))));
  return body_first ? parts_at_semicolons(folded) : 1;
}

// Into how many known bodies the text falls apart without a rest; 1 when it does not.
std::size_t parts_of(std::string_view folded, const KnownBodies& known) {
  if (folded.size() > kMaxBytes || known.sure.contains(folded)) return 1;
  const std::vector<plans::Span> pieces = pieces_of(folded);
  if (pieces.size() < 2 || pieces.size() > kMaxPieces || is_in_registry(folded, *known.registry)) return 1;
  const bool all_lead = !names_helpers(folded);
  if (const std::size_t parts = parts_at_semicolons(folded); all_lead && parts > 1) return parts;
  // best[i]: the pieces before i fall apart, the last part beginning at best[i]; a body's own name may hold joints.
  const std::size_t count = pieces.size();
  std::vector<std::size_t> best(count + 1, count + 1);
  best[0] = 0;
  for (std::size_t end = 1; end <= count; ++end) {
    for (std::size_t begin = end; begin-- > 0;) {
      const bool whole = begin == 0 && end == count;
      if (best[begin] > count || whole) continue;
      const std::string_view part = plans::text_of({pieces[begin].begin, pieces[end - 1].end}, folded);
      if (!known.named.contains(part) && !(all_lead && is_in_registry(part, *known.registry))) continue;
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
  explicit SeveralLeads(const NativeCase& asked)
      : plan_(asked.plan), registry_(asked.knowledge.registry()), bodies_(plan_bodies(asked)) {}

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
    const auto [at, fresh] = parts_.try_emplace(&name, 1);
    if (!fresh) return at->second;
    if (name.group) return at->second = parts_with_group(name.folded);
    if (!known_bodies_) known_bodies_ = known_bodies(bodies_, registry_);
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
  const Registry& registry_;
  const PlanBodies& bodies_;
  std::unordered_map<PlanNode, Count> known_;
  std::unordered_map<const BodyName*, std::size_t> parts_;
  std::optional<KnownBodies> known_bodies_;
};

}  // namespace

NativeVerdicts several_leads(const NativeCase& asked) {
  SeveralLeads check(asked);
  NativeVerdicts verdicts;
  for (std::size_t i = 0; i < asked.subjects.size(); ++i) keep(verdicts, i, check.judge(asked.subjects[i]));
  return verdicts;
}

}  // namespace rasoat::rules
