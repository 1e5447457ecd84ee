// A plan from a text in a test: reads and binds it, and keeps alive all that the Plan views.
//
//   BuiltPlan built("nhiem_vu: [{cong_viec: [{noi_dung: A}]}]");
//   PlanNode work = built.at("nhiem_vu[0].cong_viec[0]");
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plans/plan.h"
#include "plans/reader.h"

namespace rasoat::tests {

class BuiltPlan {
 public:
  explicit BuiltPlan(std::string text)
      : text_(std::make_unique<std::string>(std::move(text))),
        read_(std::make_unique<plans::ReadResult>(plans::read_yaml(*text_))),
        bound_(plans::bind_plan(read_->document)) {}

  [[nodiscard]] const plans::Plan& plan() const { return bound_.plan; }
  [[nodiscard]] const std::string& text() const { return *text_; }
  // The first (outermost) node with this structural place; kNoPlanNode when there is none.
  [[nodiscard]] plans::PlanNode at(std::string_view path) const {
    for (plans::PlanNode node = 0; node < bound_.plan.size(); ++node) {
      if (bound_.plan.path(node) == path) return node;
    }
    return plans::kNoPlanNode;
  }
  [[nodiscard]] std::vector<plans::Fault> faults() const {
    std::vector<plans::Fault> all = read_->faults;
    all.insert(all.end(), bound_.faults.begin(), bound_.faults.end());
    return all;
  }
  // The bytes of a place.
  [[nodiscard]] std::string_view word(plans::Span where) const { return plans::text_of(where, *text_); }

 private:
  std::unique_ptr<std::string> text_;
  std::unique_ptr<plans::ReadResult> read_;
  plans::Bound bound_;
};

}  // namespace rasoat::tests
