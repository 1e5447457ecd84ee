// What every harm to a plan has come to, as a table that people can read: like places with like outcomes on one line.
//
//   can_cu[*] [2] · delete → basis-guidance-149-missing error @can_cu
//   nhiem_vu[*].cong_viec[*].chu_tri · delete, rename → work-without-lead warning @nhiem_vu[*].cong_viec[*]
//
// reads: deleting the third element of can_cu gives exactly this finding, at `can_cu`; deleting or renaming the lead of
// any piece of work gives that one, at the work. `[*]` is the same position on both sides, `[#]` some other one. What
// is true of some positions only names them. Harms that change nothing come at the end. A renamed key is reported as
// unknown besides; the test demands it, so that the table need not say it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "checker/audit/audit.h"
#include "tests/golden/sample_mutations.h"

namespace rasoat::tests {

// What differs between the audit of a plan and that of the plan with one harm done to it.
struct Outcome {
  std::vector<std::string> findings;   // new ones: “rule severity @place”
  std::vector<std::string> gone;       // rules of findings that are no longer made
  std::vector<std::string> undecided;  // rules that can no longer be decided
  std::vector<std::string> unasked;    // rules that held, and now do not apply
};
[[nodiscard]] Outcome outcome_of(const checker::Audit& good, const checker::Audit& harmed);

class MutationTable {
 public:
  void add(const Mutation& mutation, const Outcome& outcome);
  // The lines of one plan, in the order of its text.
  [[nodiscard]] std::string lines() const;

 private:
  struct Row {
    std::string pattern;
    std::map<std::string, std::map<Harm, std::vector<std::string>>> positions;  // by outcome
    std::map<Harm, std::size_t> tried;
  };
  std::vector<Row> rows_;
  std::map<std::string, std::size_t> by_pattern_;
};

}  // namespace rasoat::tests
