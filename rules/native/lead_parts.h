// Into which bodies one text of `chu_tri` falls apart: plan-format.md, fine point 16, and lists that people write
// within a text.
//
// What the writer marks as several is several: items behind bullets or numbers, what semicolons part, those who lead
// together ("X, đồng chủ trì Y"). Where commas, "và" or a dash stand between, each part must be a body that the plan
// names elsewhere or the registry knows. Who cooperates leads not. Distinct from body_list.h, which does not ask who
// leads.
//
//   LeadParts parts(plan_bodies(asked), asked.knowledge.registry());
//   parts.of(mention, asked.plan).count   // 2 of "Sở Nội vụ và Sở Tài chính"
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "rules/native/plan_bodies.h"
#include "rules/registry/registry.h"

namespace rasoat::rules {

struct PartedLead {
  std::size_t count = 1;
  std::string shown;  // the bodies, for a message, where there are several
};

// What the plan itself, or the registry, shows to be one body.
struct KnownBodies {
  KnownBodies(const PlanBodies& bodies, const Registry& registry);
  const Registry* registry = nullptr;
  std::unordered_set<std::string_view> named;  // somewhere as a whole: lead, helper, duty or recipient
  std::unordered_set<std::string_view> sure;   // as recipient: never split
};

class LeadParts {
 public:
  LeadParts(const PlanBodies& bodies, const Registry& registry) : bodies_(bodies), registry_(registry) {}

  // Each wording is looked at once.
  [[nodiscard]] const PartedLead& of(const BodyMention& lead, const plans::Plan& plan);

 private:
  [[nodiscard]] PartedLead read(const BodyName& name, std::string_view text);
  [[nodiscard]] const KnownBodies& known();

  const PlanBodies& bodies_;
  const Registry& registry_;
  std::unordered_map<const BodyName*, PartedLead> read_;
  std::optional<KnownBodies> known_;
};

}  // namespace rasoat::rules
