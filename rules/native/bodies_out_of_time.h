// Where a plan counts on a body that, at the day asked about, has ended (by itself or with its province) or does not
// exist yet: as one that does
// something (leads, helps, organises, inspects, reports, is reported to, has duties) or as a recipient.
//
// Generous: a text that looks back ("trước đây", "(cũ)"), a name inside a cited document, work that was due while the
// body still lived and bodies that the plan's own succession clause (`ke_thua`) accounts for are passed over. The
// clause excuses the old name in a plan issued before its day, not after. Without a day to read at, only a draft is
// judged: at the latest.
//
//   const BodiesOutOfTime& found = bodies_out_of_time(asked);
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/native/native.h"

namespace rasoat::rules {

enum class BodyRole : std::uint8_t { kDoer, kRecipient };

struct BodyOutOfTime {
  plans::PlanNode node = plans::kNoPlanNode;  // the text that names it
  plans::Span part;                           // in that text
  BodyRole role{};
  const plans::Field* field = nullptr;  // which says what the body does: chu_tri, den …
  BodyAnswer answer;                    // ended or to come; of a province that ended, perhaps no body
  const Place* province = nullptr;      // the ended one that the body is named by, itself alive elsewhere
  const Place* now = nullptr;           // what that was merged into
};

struct BodiesOutOfTime {
  std::vector<BodyOutOfTime> all;  // in the order of the format
  bool damaged = false;            // some names could not be read
};
// Of the plan that is asked about: one for all checks.
[[nodiscard]] const BodiesOutOfTime& bodies_out_of_time(const NativeCase& asked);

// Certainly: the body that this block names was no more when the plan was issued, or is yet to come.
[[nodiscard]] bool is_out_of_time(const NativeCase& asked, plans::PlanNode block);

}  // namespace rasoat::rules
