// A plan read and bound from a text in a test, with its faults as one line: "misspelt-key@chu_tr unknown-key@foo".
//
//   const BoundText plan("van_ban: { loai: KH }");
//   CHECK(plan.faults() == "non-canonical-code@KH");
#pragma once

#include <string>
#include <string_view>

#include "plans/plan.h"
#include "plans/reader.h"

namespace rasoat::plans {

class BoundText {
 public:
  explicit BoundText(std::string yaml)
      : source_(std::move(yaml)), read_(read_yaml(source_)), bound_(bind_plan(read_.document)) {}
  BoundText(const BoundText&) = delete;
  BoundText& operator=(const BoundText&) = delete;

  [[nodiscard]] const Plan& plan() const { return bound_.plan; }
  [[nodiscard]] const Plan* operator->() const { return &bound_.plan; }
  [[nodiscard]] const ReadResult& read() const { return read_; }
  [[nodiscard]] const std::vector<Fault>& fault_list() const { return bound_.faults; }
  [[nodiscard]] std::string_view at(Span span) const { return text_of(span, source_); }

  [[nodiscard]] std::string faults() const {
    std::string all;
    for (const Fault& fault : bound_.faults)
      all.append(all.empty() ? "" : " ").append(fault_id(fault.code)).append("@").append(at(fault.where));
    return all;
  }
  // The source with the edits of all faults made.
  [[nodiscard]] std::string mended() const {
    std::string text = source_;
    for (auto fault = bound_.faults.rbegin(); fault != bound_.faults.rend(); ++fault)
      if (fault->edit) text.replace(fault->edit->where.begin, fault->edit->where.size(), fault->edit->text);
    return text;
  }
  // The node at a path as `Plan::path` writes it; kNoPlanNode when there is none.
  [[nodiscard]] PlanNode find(std::string_view path) const {
    for (PlanNode id = 0; id < bound_.plan.size(); ++id)
      if (bound_.plan.path(id) == path) return id;
    return kNoPlanNode;
  }
  [[nodiscard]] std::string_view text(std::string_view path) const {
    const PlanNode id = find(path);
    return id == kNoPlanNode ? "(none)" : bound_.plan[id].text;
  }

 private:
  std::string source_;
  ReadResult read_;
  Bound bound_;
};

}  // namespace rasoat::plans
