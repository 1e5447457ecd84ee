// `rasoat audit`: thousands of plans in one run. Each is examined for itself, in parallel, and its record kept; then
// all are judged together and reported. With --shard, it is one run of several: the records are all that it writes.

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>
#include <vector>

#include "app/audit_run.h"
#include "app/commands.h"
#include "app/database.h"
#include "app/good_order.h"
#include "app/interrupts.h"
#include "app/load.h"
#include "app/partial.h"
#include "app/progress.h"
#include "app/read_ahead.h"
#include "app/tell.h"
#include "checker/ordered_work.h"

namespace rasoat::app {
namespace {

class AuditCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"audit", "tham-dinh", {"Thẩm định nhiều kế hoạch một lượt", "Audit many plans in one run"}};
  }

  void declare(Options& options) override {
    options.words("path", paths_,
                  {"Tệp hoặc thư mục kế hoạch; mặc định: thư mục hiện tại",
                   "Files or folders of plans; default: the current folder"},
                  kPath);
    common_.declare(options);
    options.text("--shard", shard_,
                 {"Chỉ thẩm định phần thứ I trong N phần; ghi kết quả ra --output (mặc định phan-I-N.rasoat) "
                  "để ghép bằng rasoat merge",
                  "Audit part I of N only; the result goes to --output (default phan-I-N.rasoat), for rasoat merge"},
                 {"I/N", "I/N"});
  }

  ExitCode run(Lang lang) override {
    if (paths_.empty()) paths_ = {"."};
    if (shard_.empty()) {
      AuditRun run(common_.wishes(lang));
      return in_good_order(lang, [&] { return audit(run, lang); });
    }
    const std::optional<Shard> shard = parse_shard(shard_);
    if (!shard)
      throw UsageError{fmt::format("--shard {}: {}", shard_,
                                   pick(lang, "phải có dạng I/N, ví dụ 2/8", "must be like I/N, for example 2/8"))};
    const AuditWishes wishes =
        common_.wishes_of_part(lang, fmt::format("phan-{}-{}.rasoat", shard->part, shard->parts));
    AuditRun run(wishes);
    return in_good_order(lang, [&] { return audit_part(run, *shard, wishes.part, lang); });
  }

 private:
  // Nothing after saying why. A path that leads nowhere is most likely mistyped: units are not told for that reason
  // that they sent no plan.
  std::optional<AuditInputs> load(AuditRun& run, Lang lang) const {
    bool all_there = true;
    for (const std::string& path : paths_) {
      std::error_code ignored;
      if (std::filesystem::exists(path, ignored)) continue;
      all_there = false;
      complain(lang, path, "không có tệp hoặc thư mục này; chưa thẩm định kế hoạch nào",
               "there is no such file or folder; no plan was audited");
    }
    if (!all_there) return std::nullopt;
    Inputs inputs = find_inputs(paths_);
    say_not_taken(lang, inputs);
    say_documents(lang, inputs);
    AuditInputs about{paths_, inputs.empty};
    if (!run.load(std::move(inputs.files), about)) return std::nullopt;
    run.say_idle_waivers(inputs.walked);
    return about;
  }

  ExitCode audit(AuditRun& run, Lang lang) const {
    const std::optional<AuditInputs> about = load(run, lang);
    if (!about) return kUsage;
    RecordStore store;
    run.expect(run.files().size());
    examine(run, numbers_of({}, run.files().size()), lang, [&](const checker::ExaminedPlan& plan) {
      run.take(plan);
      store.add(plan);
    });
    return run.finish(*about, [&](const TakePlan& take) { store.each(take); });
  }

  ExitCode audit_part(AuditRun& run, const Shard& shard, const std::string& file, Lang lang) const {
    const std::optional<AuditInputs> about = load(run, lang);
    if (!about) return kUsage;
    try {
      PartialWriter writer(file);
      examine(run, numbers_of(shard, run.files().size()), lang,
              [&](const checker::ExaminedPlan& plan) { writer.store().add(plan); });
      writer.finish(header_of(run.basis(), shard, *about, run.files()));
    } catch (const DatabaseError& error) {
      tell("rasoat: {}: {}: {}\n", file,
           pick(lang, "không ghi được kết quả từng phần", "the partial result could not be written"),
           error.words.in(lang));
      return kUsage;
    }
    return kChecked;
  }

  void examine(const AuditRun& run, const std::vector<std::size_t>& files, Lang lang,
               const std::function<void(const checker::ExaminedPlan&)>& take) const {
    Progress progress(files.size(), {"Đang thẩm định", "Auditing"}, lang, run.quiet());
    ReadAhead ahead(files.size(), [&](std::size_t i) -> const std::string& { return run.files()[files[i]]; });
    checker::ordered_work<checker::ExaminedPlan>(
        files.size(), run.jobs(),
        [&](std::size_t i) {
          ahead.loading(i);
          return run.examine(files[i]);
        },
        [&](const checker::ExaminedPlan& plan) {
          Interrupts::check();
          take(plan);
          progress.step();
        });
  }

  AuditOptions common_;
  std::vector<std::string> paths_;
  std::string shard_;
};

}  // namespace

std::unique_ptr<Command> audit_command() { return std::make_unique<AuditCommand>(); }

}  // namespace rasoat::app
