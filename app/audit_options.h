// What `audit` and `merge` are asked for alike: rules, the date, what the plans are judged against, where reports go.
//
// Options that both commands need belong here, so that a merged run can be asked for exactly what one run was asked
// for; those of one of them belong to its own file.
//
//   AuditOptions common_;
//   common_.declare(options);  …  AuditWishes wishes = common_.wishes(lang);
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/options.h"
#include "app/report_sink.h"

namespace rasoat::app {

// Once the words of the command line are understood.
struct AuditWishes {
  RuleOptions rules;
  std::vector<AuditTarget> targets;
  std::string roster;    // a file; "": every plan’s issuer is a unit
  std::string superior;  // a file; "": none
  std::optional<rules::Date> as_of, due, today;
  std::optional<FailOn> fail_on;          // none: as the configurations say, else kError
  std::vector<std::string> waiver_files;  // besides those of the configurations
  bool waivers = true;
  bool exit_zero = false;  // findings are no failure
  bool quiet = false;
  unsigned jobs = 0;     // threads
  std::string history;   // a file; "": none is kept
  std::string run_name;  // in the history; "": the date, else the run's number
  std::string receipt;   // a file; "": none is written
  std::string part;      // a file: what this part of an audit found; "": it is no part
};

class AuditOptions {
 public:
  void declare(Options& options);
  [[nodiscard]] AuditWishes wishes(Lang lang) const;
  // The same for a part, which reports nothing: a UsageError where it is asked to. `file`: its result, where the
  // options name none.
  [[nodiscard]] AuditWishes wishes_of_part(Lang lang, const std::string& file) const;

 private:
  AuditWishes wishes_;
  std::vector<std::string> formats_;
  std::string output_;
  std::string as_of_, due_, today_;
  std::string fail_on_;
  bool no_waivers_ = false;
};

}  // namespace rasoat::app
