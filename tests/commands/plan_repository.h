// A git repository of plans, as a department keeps them, and the gate run over a change: 300 plans in ten folders, a
// configuration, a rule pack of its own, a file of waivers and a baseline of what was there before.
//
// Made of the samples, each with a symbol of its own. Every tenth plan is an old one with two findings, both in the
// baseline; one plan has a waiver by comment, one by `mien_ap_dung`, one in the file. A change is a branch off `main`.
//
//   PlanRepository repository;
//   repository.branch("sua-ke-hoach");
//   repository.replace(plan_name(7), "cũ", "mới");
//   repository.commit();
//   GateRun run = repository.gate();
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace rasoat::tests {

inline constexpr std::size_t kPlans = 300;
// Of work 3 in plans made of the sample of a party cell.
inline constexpr std::string_view kDeadlineOfThree = ", Thời hạn: trước ngày 30/6/2025";

// "huyen-07/ke-hoach-007.yaml"
[[nodiscard]] std::string plan_name(std::size_t number);

struct GateRun {
  int code = -1;
  std::vector<std::string> findings;  // "huyen-07/ke-hoach-007.yaml work-without-lead", in the order of the report
  std::string errors;                 // standard error

  // How many files were left out because they have not changed.
  [[nodiscard]] std::size_t unchanged() const;
};

class PlanRepository {
 public:
  PlanRepository();

  void git(const std::string& arguments) const;
  // The whole name of the commit.
  [[nodiscard]] std::string hash(const std::string& revision) const;
  // A new branch off `from`, with a clean working folder.
  void branch(const std::string& name, const std::string& from = "main") const;
  // Everything that differs.
  void commit() const;

  [[nodiscard]] std::string read(const std::string& file) const { return read_file(folder_.path(file)); }
  void write(const std::string& file, std::string_view text) const { folder_.write(file, text); }
  // The first occurrence; fails the test where there is none.
  void replace(const std::string& file, std::string_view old, std::string_view fresh) const;
  [[nodiscard]] std::string path(const std::string& file) const { return folder_.path(file); }

  // The gate as docs/gate.md writes it.
  [[nodiscard]] GateRun gate(const std::string& more = "") const;
  [[nodiscard]] GateRun check(const std::string& arguments) const;
  void run(const std::string& arguments) const;  // rasoat …, which must succeed

 private:
  void write_plans() const;
  void write_rules() const;
  void adopt() const;

  TemporaryFolder folder_;
};

}  // namespace rasoat::tests
