// `rasoat audit`: thousands of plans in one run. Each is examined for itself, in parallel, and its record kept; then
// all are judged together and reported.

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

#include "app/audit_run.h"
#include "app/commands.h"
#include "app/ordered_work.h"

namespace rasoat::app {
namespace {

class AuditCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"audit", "tham-dinh", {"Thẩm định nhiều kế hoạch một lượt", "Audit many plans in one run"}};
  }

  void declare(Options& options) override {
    options.words("path", paths_, {"Tệp hoặc thư mục kế hoạch", "Files or folders of plans"}, {"ĐƯỜNG-DẪN", "PATH"});
    common_.declare(options);
    options.count("-j,--jobs", jobs_, {"Số luồng; mặc định: số nhân của máy", "Threads; default: the number of cores"},
                  1, 1024);
  }

  ExitCode run(Lang lang) override {
    AuditRun run(common_.wishes(lang));
    if (!run.load()) return kUsage;
    const Inputs inputs = find_inputs(paths_.empty() ? std::vector<std::string>{"."} : paths_);
    RecordStore store;
    const unsigned jobs = jobs_ > 0 ? jobs_ : std::max(1u, std::thread::hardware_concurrency());
    ordered_work<checker::ExaminedPlan>(
        inputs.files.size(), jobs, [&](std::size_t i) { return run.examine(inputs.files[i]); },
        [&](const checker::ExaminedPlan& plan) {
          run.take(plan);
          store.add(plan);
        });
    return run.finish(inputs, [&](const TakePlan& take) { store.each(take); });
  }

 private:
  AuditOptions common_;
  std::vector<std::string> paths_;
  unsigned jobs_ = 0;  // 0: as many as there are cores
};

}  // namespace

std::unique_ptr<Command> audit_command() { return std::make_unique<AuditCommand>(); }

}  // namespace rasoat::app
