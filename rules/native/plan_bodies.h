// All bodies that a plan names, read once for all checks: who stands in which list, and what each name comes to.
//
// The same names stand in a plan again and again: each wording is read once, however often it is written. Distinct from
// bodies.h, which reads a single name. Persons are no bodies: an element that gives only `ca_nhan` or `chuc_vu` is
// passed over, and so are placeholders. Views live as long as the plan and its Readings.
//
//   const PlanBodies& bodies = plan_bodies(asked);
//   for (const BodyMention& body : bodies.under(lead).named) use(body.name->folded);
#pragma once

#include <cstdint>
#include <deque>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plans/plan.h"
#include "plans/readings.h"
#include "rules/native/native.h"

namespace rasoat::rules {

// One wording of a name.
struct BodyName {
  std::string_view text;                // as written, trimmed
  std::string_view folded;              // of `text`
  std::string_view all_folded;          // untrimmed
  std::string_view full;                // of `text`, folded, without abbreviations
  std::span<const std::string> pieces;  // the same of each body that `text` lists; none where it lists one alone
  bool placeholder = false;             // still to be filled in
  bool group = false;                   // a kind of bodies rather than one
  bool person = false;                  // a person by office
  bool recipient = false;               // somewhere in the block of a recipient
};

struct BodyMention {
  plans::PlanNode node = plans::kNoPlanNode;  // the block that names it
  plans::Span where;                          // its wording
  const BodyName* name = nullptr;
};

// A text in the block of a body or of a recipient: the name, a person, an office.
struct BodyText {
  plans::PlanNode node = plans::kNoPlanNode;
  const BodyName* name = nullptr;
  bool names = false;  // it is the name
};

class PlanBodies {
 public:
  PlanBodies(const plans::Plan& plan, plans::Readings& readings);
  // Names are pointed at.
  PlanBodies(PlanBodies&&) = default;
  PlanBodies(const PlanBodies&) = delete;
  PlanBodies& operator=(PlanBodies&&) = delete;
  PlanBodies& operator=(const PlanBodies&) = delete;
  ~PlanBodies() = default;

  // The bodies in a field of bodies (`chu_tri`, `noi_nhan` …): each element on its own, its text not split.
  struct Listed {
    std::span<const BodyMention> named;
    bool damaged = false;  // some could not be read
  };
  [[nodiscard]] Listed under(plans::PlanNode value) const;
  // Every text, in the plan's order.
  [[nodiscard]] std::span<const BodyText> texts() const { return texts_; }
  // Every wording once.
  [[nodiscard]] const std::pmr::deque<BodyName>& names() const { return names_; }
  // Some body or recipient of the plan could not be read.
  [[nodiscard]] bool damaged() const { return damaged_; }
  // The issuer's name, folded and without abbreviations, a Party organisation under its committee's; "" when it is not
  // given.
  [[nodiscard]] const std::string& issuer() const { return issuer_; }

 private:
  void add_text(plans::PlanNode node, const BodyName& name);
  [[nodiscard]] BodyName read(plans::PlanNode node, plans::Readings& readings);
  [[nodiscard]] plans::Span place_of(plans::PlanNode block) const;

  const plans::Plan& plan_;
  std::pmr::deque<BodyName> names_;
  std::pmr::vector<BodyText> texts_;
  std::pmr::vector<BodyMention> named_;  // in the plan's order
  std::string issuer_;
  bool damaged_ = false;
};

// Of the plan that is asked about: one for all checks.
[[nodiscard]] const PlanBodies& plan_bodies(const NativeCase& asked);

}  // namespace rasoat::rules
