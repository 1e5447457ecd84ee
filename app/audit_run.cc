#include "app/audit_run.h"

#include <fmt/format.h>

#include <cstdio>
#include <utility>

#include "app/audit_reports.h"
#include "app/load.h"
#include "app/run_info.h"

namespace rasoat::app {

bool AuditRun::load() {
  rules_ = app::load(wishes_.rules);
  if (!rules_) return false;
  checker_ = std::make_unique<checker::Checker>(rules_);
  checker::PortfolioWishes together;
  together.as_of = wishes_.as_of;
  together.lang = wishes_.rules.lang;
  judge_ = std::make_unique<checker::PortfolioJudge>(*checker_, std::move(together));
  return true;
}

checker::ExaminedPlan AuditRun::examine(const std::string& file) const {
  plans::Outcome<plans::SourceFile> loaded = plans::SourceFile::load(file);
  if (!loaded) return checker::examine_unreadable(*checker_, file, loaded.error(), wishes_.rules.lang);
  const checker::CheckOptions options{.as_of = wishes_.as_of, .witness = false, .waivers = wishes_.waivers};
  return checker::examine(*checker_, std::make_shared<const plans::SourceFile>(std::move(*loaded)), options,
                          wishes_.rules.lang);
}

void AuditRun::take(const checker::ExaminedPlan& plan) { judge_->add(plan.record, plan.traits); }

checker::PortfolioRun AuditRun::judged(const Inputs& inputs) {
  checker::PortfolioRun run;
  run.info = describe(*rules_, *checker_, inputs);
  run.lang = wishes_.rules.lang;
  run.as_of = wishes_.as_of ? rules::to_iso(*wishes_.as_of) : "";
  run.portfolio = judge_->judge();
  run.portfolio.failed_inputs = inputs.empty;
  return run;
}

ExitCode AuditRun::finish(const Inputs& inputs, const EachPlan& each) {
  const checker::PortfolioRun run = judged(inputs);
  AuditReports reports(wishes_.targets, run);
  each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) { reports.add(plan, examined.record); });
  ExitCode code = kChecked;
  for (const std::string& problem : reports.close()) {
    fmt::print(stderr, "rasoat: {}: {}\n", problem,
               pick(wishes_.rules.lang, "không ghi được báo cáo", "the report could not be written"));
    code = kUsage;
  }
  return code;
}

}  // namespace rasoat::app
