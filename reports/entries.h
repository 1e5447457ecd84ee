// What a list of findings says of a run, one entry a thing, for formats that know nothing but “file, line, message”.
//
// Besides the findings there are entries for what is no finding and must not be lost: a plan that is not verified, a
// path with no plan in it, a plan that only general rules were applied to. They have ids of their own, which are no
// rules. Waived findings are left out unless they are wanted, and then as infos. Entries refer to the audit.
//
//   for (const Entry& entry : entries_of(audit, options)) …
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "checker/audit/audit.h"
#include "reports/report.h"

namespace rasoat::reports {

inline constexpr std::string_view kNotVerifiedId = "not-verified";         // an error
inline constexpr std::string_view kNoPlanId = "no-plan-found";             // an error
inline constexpr std::string_view kGeneralRulesId = "general-rules-only";  // an info

struct Entry {
  checker::Severity severity{};
  std::string id;                // of the rule, or one of those above
  std::string file;              // relative to ReportOptions::root; any bytes
  checker::Position begin, end;  // on one line
  std::string text;              // one line, safe for a terminal
  std::string remedy;            // likewise; may be empty
  const checker::Finding* finding = nullptr;
};

[[nodiscard]] std::vector<Entry> entries_of(const checker::Audit& audit, const ReportOptions& options);
// Of the paths in which there was no plan.
[[nodiscard]] std::vector<Entry> entries_of(const checker::RunInfo& info, const ReportOptions& options);

// Why a plan is not verified, in a line; "" when it is.
[[nodiscard]] std::string not_verified_text(const checker::Audit& audit, checker::Lang lang);

// What is said of a finding, in a line safe for a terminal.
[[nodiscard]] std::string message_line(const checker::Audit& audit, const checker::Finding& finding,
                                       checker::Lang lang);
// “Cách sửa: …”; "" where there is none.
[[nodiscard]] std::string remedy_line(std::string_view remedy, checker::Lang lang);
// “Được miễn áp dụng: …”
[[nodiscard]] std::string waiver_line(const checker::Finding& finding, checker::Lang lang);

// "ke-hoach.yaml:12:5: error: … [rule]", without a line end.
[[nodiscard]] std::string concise_line(const Entry& entry, std::string_view file);

// A report that is a list of entries: those of the run first, then plan by plan.
class EntryReport : public Report {
 public:
  EntryReport(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void begin(const RunInfo& info) final {
    open(info);
    for (const Entry& entry : entries_of(info, options_)) write(entry, nullptr);
  }
  void add(const Audit& audit) final {
    for (const Entry& entry : entries_of(audit, options_)) write(entry, &audit);
  }
  void finish() final { close(); }

 protected:
  virtual void open(const RunInfo&) {}
  virtual void write(const Entry& entry, const Audit* audit) = 0;  // null for an entry of the run
  virtual void close() {}

  [[nodiscard]] const ReportOptions& options() const { return options_; }
  [[nodiscard]] std::ostream& out() { return out_; }

 private:
  ReportOptions options_;
  std::ostream& out_;
};

}  // namespace rasoat::reports
