// `rasoat merge`: the parts that `rasoat audit --shard` wrote become one audit, judged together and reported as if one
// run had examined all plans.

#include <memory>
#include <utility>
#include <vector>

#include "app/audit_run.h"
#include "app/commands.h"
#include "app/good_order.h"
#include "app/partial.h"
#include "app/progress.h"
#include "app/tell.h"

namespace rasoat::app {
namespace {

class MergeCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"merge",
            "hop-nhat",
            {"Hợp nhất các phần do rasoat audit --shard lập thành một cuộc thẩm định",
             "Join the parts that rasoat audit --shard wrote into one audit"}};
  }

  void declare(Options& options) override {
    options.words("partial", files_, {"Các tệp kết quả từng phần, đủ N phần", "The parts, all N of them"}, kFile);
    common_.declare(options);
  }

  ExitCode run(Lang lang) override {
    if (files_.empty()) throw UsageError{Both{"chưa có phần nào để hợp nhất", "there are no parts to join"}.in(lang)};
    AuditRun run(common_.wishes(lang));
    return in_good_order(lang, [&] { return merge(run, lang); });
  }

 private:
  ExitCode merge(AuditRun& run, Lang lang) const {
    std::optional<Partials> parts = open(lang);
    if (!parts) return kNotVerified;
    if (!run.load(parts->header(), files_)) return kUsage;
    if (const std::optional<Partials::Obstacle> obstacle = parts->obstacle(run.basis(), lang)) {
      tell("rasoat: {}\n{}\n", obstacle->text,
           obstacle->missing ? pick(lang, "Chưa đủ các phần nên chưa kết luận được; không ghi báo cáo nào.",
                                    "Parts are missing: nothing is verified, and no report was written.")
                             : pick(lang, "Các phần không cùng một cuộc thẩm định; không ghi báo cáo nào.",
                                    "The parts are not of one audit; no report was written."));
      return obstacle->missing ? kNotVerified : kUsage;
    }
    const EachPlan each = [&](const TakePlan& take) { parts->each(take); };
    run.expect(parts->header().files);
    {
      bool spared = true;
      Progress progress(parts->header().files, {"Đang hợp nhất", "Joining"}, lang, run.quiet());
      each([&](std::uint32_t, const checker::ExaminedPlan& plan) {
        run.take(plan);
        spared = run.spares(plan.record.file) && spared;  // passages of it are read again
        progress.step();
      });
      if (!spared) return kUsage;
    }
    return run.finish(parts->header().about, each);
  }

  [[nodiscard]] std::optional<Partials> open(Lang lang) const {
    std::vector<Partial> parts;
    bool readable = true;
    for (const std::string& file : files_) {
      try {
        parts.emplace_back(file);
      } catch (const DatabaseError& error) {
        tell("rasoat: {}: {} ({})\n", file,
             pick(lang, "không phải phần kết quả đọc được, hoặc đã hỏng; không ghi báo cáo nào",
                  "is no readable part, or is damaged; no report was written"),
             error.words.in(lang));
        readable = false;
      }
    }
    if (!readable) return std::nullopt;
    return Partials(std::move(parts));
  }

  AuditOptions common_;
  std::vector<std::string> files_;
};

}  // namespace

std::unique_ptr<Command> merge_command() { return std::make_unique<MergeCommand>(); }

}  // namespace rasoat::app
