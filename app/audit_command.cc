// `rasoat audit`: thousands of plans in one run. Each is examined for itself, in parallel, and its record kept; then
// all are judged together and reported.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/inputs.h"
#include "app/load.h"
#include "app/options.h"
#include "app/ordered_work.h"
#include "app/output.h"
#include "app/record_store.h"
#include "app/run_info.h"
#include "checker/portfolio/portfolio_judge.h"
#include "reports/portfolio_report.h"

namespace rasoat::app {
namespace {

struct AuditTarget {
  reports::PortfolioFormat format = reports::PortfolioFormat::kText;
  std::string file;  // "" is standard output
};

struct AuditWishes {
  RuleOptions rules;
  std::vector<std::string> paths;
  std::vector<AuditTarget> targets;
  std::optional<rules::Date> as_of;
  bool waivers = true;
  unsigned jobs = 0;  // 0: as many as there are cores
};

checker::ExaminedPlan examine_file(const checker::Checker& checker, const std::string& file,
                                   const AuditWishes& wishes) {
  plans::Outcome<plans::SourceFile> loaded = plans::SourceFile::load(file);
  if (!loaded) return examine_unreadable(checker, file, loaded.error(), wishes.rules.lang);
  const checker::CheckOptions options{.as_of = wishes.as_of, .witness = false, .waivers = wishes.waivers};
  return examine(checker, std::make_shared<const plans::SourceFile>(std::move(*loaded)), options, wishes.rules.lang);
}

ExitCode write_reports(const AuditWishes& wishes, const checker::PortfolioRun& run, const RecordStore& store) {
  std::vector<std::pair<Output, std::unique_ptr<reports::PortfolioReport>>> sinks;
  sinks.reserve(wishes.targets.size());
  for (const AuditTarget& target : wishes.targets) {
    auto& [output, report] = sinks.emplace_back(Output(target.file), nullptr);
    report = reports::make_portfolio_report(target.format, run, {&output.stream(), {}});
    report->begin();
  }
  store.each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) {
    for (auto& [output, report] : sinks) report->add(plan, examined.record);
  });
  ExitCode code = kChecked;
  for (auto& [output, report] : sinks) {
    report->finish();
    const std::string problem = output.close();
    if (problem.empty()) continue;
    fmt::print(stderr, "rasoat: {}: {}\n", problem,
               pick(wishes.rules.lang, "không ghi được báo cáo", "the report could not be written"));
    code = kUsage;
  }
  return code;
}

ExitCode audit(const AuditWishes& wishes) {
  const std::shared_ptr<const rules::RuleSet> rules = load(wishes.rules);
  if (!rules) return kUsage;
  const checker::Checker checker(rules);
  const Inputs inputs = find_inputs(wishes.paths);

  RecordStore store;
  checker::PortfolioWishes together;
  together.as_of = wishes.as_of;
  together.lang = wishes.rules.lang;
  checker::PortfolioJudge judge(checker, std::move(together));
  const unsigned jobs = wishes.jobs > 0 ? wishes.jobs : std::max(1u, std::thread::hardware_concurrency());
  ordered_work<checker::ExaminedPlan>(
      inputs.files.size(), jobs, [&](std::size_t i) { return examine_file(checker, inputs.files[i], wishes); },
      [&](checker::ExaminedPlan plan) {
        judge.add(plan.record, plan.traits);
        store.add(std::move(plan));
      });

  checker::PortfolioRun run;
  run.info = describe(*rules, checker, inputs);
  run.lang = wishes.rules.lang;
  run.as_of = wishes.as_of ? rules::to_iso(*wishes.as_of) : "";
  run.portfolio = judge.judge();
  run.portfolio.failed_inputs = inputs.empty;
  return write_reports(wishes, run, store);
}

class AuditCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"audit", "tham-dinh", {"Thẩm định nhiều kế hoạch một lượt", "Audit many plans in one run"}};
  }

  void declare(Options& options) override {
    AuditWishes& w = wishes_;
    options.words("path", w.paths, {"Tệp hoặc thư mục kế hoạch", "Files or folders of plans"}, {"ĐƯỜNG-DẪN", "PATH"});
    options.texts("-f,--format,--output-format", formats_,
                  {"Dạng báo cáo; DẠNG=TỆP để ghi ra tệp; dùng được nhiều lần",
                   "Report format; FORMAT=FILE writes a file; repeatable"},
                  {"DẠNG[=TỆP]", "FORMAT[=FILE]"});
    app::declare(options, w.rules);
    options.text("--as-of", as_of_,
                 {"Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành của từng kế hoạch",
                  "Read the rules at this date (YYYY-MM-DD); default: each plan’s own"},
                 kDate);
    options.flag("--no-waivers", no_waivers_,
                 {"Bỏ qua mục mien_ap_dung của kế hoạch", "Ignore the waivers of the plans"});
    options.count("-j,--jobs", w.jobs, {"Số luồng; mặc định: số nhân của máy", "Threads; default: the number of cores"},
                  1, 1024);
  }

  ExitCode run(Lang lang) override {
    AuditWishes& w = wishes_;
    w.rules.lang = lang;
    w.as_of = date_of(lang, "--as-of", as_of_);
    w.waivers = !no_waivers_;
    for (const std::string& word : formats_) w.targets.push_back(target_of(word, lang));
    if (w.targets.empty()) w.targets.push_back({});
    if (w.paths.empty()) w.paths = {"."};
    return audit(w);
  }

 private:
  static AuditTarget target_of(const std::string& word, Lang lang) {
    const auto equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const std::optional<reports::PortfolioFormat> format = reports::find_portfolio_format(name);
    if (!format) {
      std::vector<std::string_view> known;
      for (const reports::PortfolioFormatInfo& info : reports::portfolio_formats()) known.push_back(info.name);
      refuse_choice(lang, "--format", name, known);
    }
    return {*format, equals == std::string::npos ? "" : word.substr(equals + 1)};
  }

  AuditWishes wishes_;
  std::vector<std::string> formats_;
  std::string as_of_;
  bool no_waivers_ = false;
};

}  // namespace

std::unique_ptr<Command> audit_command() { return std::make_unique<AuditCommand>(); }

}  // namespace rasoat::app
