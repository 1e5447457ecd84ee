#include "app/audit_run.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <utility>

#include "app/audit_reports.h"
#include "app/inputs.h"
#include "app/interrupts.h"
#include "app/load.h"
#include "app/run_info.h"
#include "app/tell.h"
#include "app/unwritten.h"
#include "checker/portfolio/content_hash.h"
#include "checker/portfolio/matrix.h"
#include "checker/portfolio/unit_finder.h"

namespace rasoat::app {
namespace {

constexpr std::size_t kHashKept = 16;  // digits; enough to tell a changed file

std::uint64_t kept_of(const std::string& hash) {
  std::uint64_t kept = 0;
  std::from_chars(hash.data(), hash.data() + std::min(hash.size(), kHashKept), kept, 16);
  return kept;
}

// What keeps a folder from being written is told before a long run, not after it.
bool may_write(const AuditTarget& target, Lang lang) {
  if (!target.is_folder()) return true;
  if (target.place.empty()) {
    complain(lang, "--format", "dạng báo cáo này ghi vào một thư mục: appraisals=THƯ-MỤC",
             "this format writes into a folder: appraisals=FOLDER");
    return false;
  }
  const Obstacle in_the_way = ReportFolder(target.place).obstacle();
  if (!in_the_way.empty()) say_in_the_way(in_the_way, {"của báo cáo", "of these reports"}, lang);
  return in_the_way.empty();
}

}  // namespace

AuditRun::AuditRun(AuditWishes wishes) : wishes_(std::move(wishes)) {
  for (const AuditTarget& target : wishes_.targets) written_.add(target.place);
  for (const std::string* file : {&wishes_.receipt, &wishes_.history, &wishes_.part}) {
    if (!file->empty()) written_.add(*file);
  }
}

bool AuditRun::load(std::vector<std::string> files, AuditInputs& about) {
  if (!load_roster() || !load_superior()) return false;
  // The roster may lie among the plans, and is none; the superior’s plan is one where its unit is to send one.
  const bool counts = roster_ && superior_ && checker::names_unit(*roster_, checker::issuer_of(*superior_));
  about.left_out = leave_out({wishes_.roster, counts ? "" : wishes_.superior}, files);
  if (counts) take_in(wishes_.superior, files);
  about.folder = common_folder(files);
  if (!open_gate(files, about.folder) || !spares_what_is_read()) return false;
  if (!written_.spare(gate_->own_files(), role::kPlan, wishes_.rules.lang)) return false;
  found_ = found_by(*gate_);
  for (const std::vector<std::string>* out : {&gate_->own_files(), &gate_->excluded()})
    about.left_out.insert(about.left_out.end(), out->begin(), out->end());
  for (std::size_t i = 0; i < files.size(); ++i) about.fail_on.push_back(gate_->fail_on(i).value_or(FailOn::kError));
  about.fail_on_units = gate_->fail_on_together().value_or(FailOn::kError);
  say_left_out(wishes_.rules.lang, gate_->excluded().size(), gate_->own_files().size());
  files_ = std::move(files);
  return load_together();
}

bool AuditRun::load(const PartialHeader& header, const std::vector<std::string>& parts) {
  std::vector<std::string> none;
  if (!load_roster() || !load_superior()) return false;
  if (!open_gate(none, header.about.folder) || !spares_what_is_read()) return false;
  if (!written_.spare(parts, role::kPart, wishes_.rules.lang)) return false;
  found_ = header.basis.found;
  return load_together();
}

void AuditRun::say_idle_waivers(const std::vector<std::string>& walked) const {
  if (superior_) return;  // for which one may be, though it is not among the plans
  app::say_idle_waivers(wishes_.rules.lang, gate_->idle_waivers(walked));
}

bool AuditRun::open_gate(std::vector<std::string>& files, const std::string& folder) {
  GateWishes wishes;
  wishes.waiver_files = wishes_.waiver_files;
  wishes.no_baseline = true;  // an audit shows a plan as it is
  wishes.together = folder;
  gate_.emplace(wishes_.rules, std::move(wishes));
  return gate_->open(files);
}

// Before anything is written, the history too.
bool AuditRun::spares_what_is_read() const {
  const Lang lang = wishes_.rules.lang;
  return written_.are_apart(lang) && gate_->is_spared_by(written_) &&
         written_.spare({wishes_.roster}, role::kRoster, lang) &&
         written_.spare({wishes_.superior}, role::kSuperior, lang);
}

bool AuditRun::spares(const std::string& plan) const { return written_.spare({plan}, role::kPlan, wishes_.rules.lang); }

bool AuditRun::load_together() {
  for (const AuditTarget& target : wishes_.targets) {
    if (!may_write(target, wishes_.rules.lang)) return false;
  }
  checker::PortfolioWishes together;
  together.roster = roster_ ? &*roster_ : nullptr;
  together.superior = superior_;
  together.as_of = wishes_.as_of;
  together.due = wishes_.due;
  together.lang = wishes_.rules.lang;
  together.jobs = wishes_.jobs;
  together.open = [this](std::uint32_t plan, const std::string& file) { return open(plan, file); };
  judge_ = std::make_unique<checker::PortfolioJudge>(gate_->any_checker(), std::move(together));
  yardstick_ =
      std::make_unique<checker::Yardstick>(roster_ ? &*roster_ : nullptr, superior_, gate_->rules().registry());
  // What cannot be compared must not look like what was compared and agrees.
  if (!yardstick_->superior_is_sound()) {
    complain(wishes_.rules.lang, wishes_.superior, "kế hoạch cấp trên không đọc được hết; chưa thẩm định kế hoạch nào",
             "the superior’s plan could not be read in full; no plan was audited");
    return false;
  }
  return open_history();
}

bool AuditRun::load_roster() {
  if (wishes_.roster.empty()) return true;
  const Lang lang = wishes_.rules.lang;
  const auto file = plans::SourceFile::load(wishes_.roster);
  if (!file) {
    complain(lang, wishes_.roster, "không đọc được danh sách đơn vị", "the roster cannot be read");
    return false;
  }
  checker::LoadedRoster loaded = checker::load_roster(wishes_.roster, file->bytes());
  print_mistakes(loaded.errors, lang);
  if (!loaded.errors.empty()) {
    complain(lang, wishes_.roster, "danh sách đơn vị có lỗi; chưa thẩm định kế hoạch nào",
             "the roster has mistakes; no plan was audited");
    return false;
  }
  roster_ = std::move(loaded.roster);
  std::error_code none;
  roster_->working_folder = std::filesystem::current_path(none).generic_string();
  return true;
}

bool AuditRun::load_superior() {
  if (wishes_.superior.empty()) return true;
  auto file = plans::SourceFile::load(wishes_.superior);
  if (!file) {
    complain(wishes_.rules.lang, wishes_.superior, "không đọc được kế hoạch cấp trên",
             "the superior’s plan cannot be read");
    return false;
  }
  superior_ = std::make_shared<const plans::SourceFile>(std::move(*file));
  return true;
}

// Before the first plan is read: nobody wants to hear of it after an hour.
bool AuditRun::open_history() {
  if (wishes_.history.empty()) return true;
  try {
    history_.emplace(wishes_.history);
    return true;
  } catch (const DatabaseError& error) {
    tell("rasoat: --history {}: {}\n", wishes_.history, error.words.in(wishes_.rules.lang));
    return false;
  }
}

checker::ExaminedPlan AuditRun::examine(std::size_t file) const {
  const checker::Checker& checker = gate_->checker(file);
  plans::Outcome<plans::SourceFile> loaded = plans::SourceFile::load(files_[file]);
  if (!loaded) return checker::examine_unreadable(checker, files_[file], loaded.error(), wishes_.rules.lang);
  const checker::CheckOptions options =
      gate_->options(file, files_[file],
                     {.as_of = wishes_.as_of, .witness = false, .waivers = wishes_.waivers, .today = wishes_.today});
  return checker::examine(checker, std::make_shared<const plans::SourceFile>(std::move(*loaded)), options,
                          wishes_.rules.lang, yardstick_.get());
}

void AuditRun::take(const checker::ExaminedPlan& plan) {
  Interrupts::check();
  hashes_.push_back(kept_of(plan.record.content_hash));
  judge_->add(plan);
}

void AuditRun::expect(std::size_t plans) {
  hashes_.reserve(plans);
  judge_->expect(plans);
}

// Passages are shown from the file that was examined or not at all. Asked from any thread.
std::shared_ptr<const plans::SourceFile> AuditRun::open(std::uint32_t plan, const std::string& file) {
  Interrupts::check();
  if (hashes_[plan] == kept_of("")) return nullptr;  // it could not be loaded then either
  plans::Outcome<plans::SourceFile> loaded = plans::SourceFile::load(file);
  if (loaded && kept_of(checker::content_hash(loaded->bytes())) == hashes_[plan])
    return std::make_shared<const plans::SourceFile>(std::move(*loaded));
  const std::lock_guard lock(mutex_);
  changed_.insert(plan);
  return nullptr;
}

checker::PortfolioRun AuditRun::judged(const AuditInputs& inputs) {
  checker::PortfolioRun run;
  run.info = describe(gate_->rules(), gate_->any_checker(), {.files = {}, .empty = inputs.empty});
  run.lang = wishes_.rules.lang;
  run.as_of = wishes_.as_of ? rules::to_iso(*wishes_.as_of) : "";
  run.roster = wishes_.roster;
  run.portfolio = judge_->judge();
  run.portfolio.failed_inputs = inputs.empty;
  run.reader = checker::reader_clauses(gate_->any_checker().table(), run.portfolio.columns);
  return run;
}

// Runs over the same units by the same packs are compared, wherever the roster lies.
std::string AuditRun::scope(const AuditInputs& inputs) const {
  std::string scope;
  for (const rules::RulePack& pack : gate_->rules().packs()) scope += pack.name + " ";
  for (const BasisFile& file : basis().files) {
    if (file.role == "--roster") return scope + "| " + std::filesystem::path(file.file).filename().string();
  }
  return fmt::format("{}| {}", scope, fmt::join(inputs.paths, " "));
}

void AuditRun::remember(const AuditInputs& inputs, const EachPlan& each, checker::PortfolioRun& run) {
  // Without the days: an audit that is run each week has another one each time, and the history shows it.
  RunBasis lasting = basis();
  lasting.as_of.clear();
  lasting.today.clear();
  ArchiveWriter basis_bytes;
  basis_bytes(lasting);
  history_->begin(run, {.scope = scope(inputs),
                        .name = wishes_.run_name.empty() ? run.as_of : wishes_.run_name,
                        .basis_digest = checker::content_hash(basis_bytes.bytes())});
  each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) {
    Interrupts::check();
    history_->add(plan, examined.record);
  });
  run.trend = history_->close();
}

ExitCode AuditRun::exit_code(const checker::Portfolio& portfolio, const AuditInputs& inputs) const {
  const ExitCode code = wishes_.fail_on ? exit_code_of(portfolio, *wishes_.fail_on)
                                        : exit_code_of(portfolio, inputs.fail_on_units, inputs.fail_on);
  return wishes_.exit_zero && code == kFindings ? kChecked : code;
}

ExitCode AuditRun::finish(const AuditInputs& inputs, const EachPlan& each) {
  yardstick_.reset();  // no plan is examined any more, and it is large
  files_ = {};         // likewise
  gate_->rest();
  checker::PortfolioRun run = judged(inputs);
  if (history_) remember(inputs, each, run);
  if (!changed_.empty())
    tell("rasoat: {} {}\n", changed_.size(),
         pick(wishes_.rules.lang,
              "tệp kế hoạch không còn như lúc thẩm định; kết quả là của bản đã thẩm định, và không trích được "
              "đoạn trùng lặp",
              "plan files are no longer as they were examined; the results are those of what was examined, and "
              "copied passages are not shown"));
  if (!write_reports(inputs, each, run)) return kUsage;
  if (history_ && !keep_in_history()) return kUsage;  // a run whose reports are not there is none
  say_no_plans(wishes_.rules.lang, inputs.empty);
  return exit_code(run.portfolio, inputs);
}

bool AuditRun::keep_in_history() {
  try {
    history_->commit();
    return true;
  } catch (const DatabaseError& error) {
    tell("rasoat: --history {}: {}: {}\n", wishes_.history,
         pick(wishes_.rules.lang, "đã ghi báo cáo, nhưng không ghi được lượt thẩm định này vào lịch sử",
              "the reports are written, but this run could not be kept in the history"),
         error.words.in(wishes_.rules.lang));
    return false;
  }
}

bool AuditRun::write_reports(const AuditInputs& inputs, const EachPlan& each, const checker::PortfolioRun& run) const {
  AuditReports reports(wishes_.targets, run);
  std::optional<Receipt> receipt;
  if (!wishes_.receipt.empty()) receipt.emplace(wishes_.receipt, basis(), run, inputs);
  each([&](std::uint32_t plan, const checker::ExaminedPlan& examined) {
    Interrupts::check();
    reports.add(plan, examined.record);
    if (receipt) receipt->add(examined.record);
  });
  std::vector<std::string> problems = reports.close();
  if (receipt && problems.empty()) {
    const std::string problem = receipt->close([&](const TakeWritten& take) { reports.each_written(take); });
    if (!problem.empty()) problems.push_back(problem);
  }
  for (const std::string& problem : problems) {
    complain_unwritten(wishes_.rules.lang, problem, {"không ghi được báo cáo", "the report could not be written"});
  }
  return problems.empty();
}

}  // namespace rasoat::app
