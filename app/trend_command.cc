// `rasoat trend`: what has changed since the last run of an audit, from its history.

#include "app/commands.h"
#include "app/history.h"
#include "app/options.h"
#include "app/output.h"
#include "app/tell.h"
#include "app/trend_text.h"
#include "app/unwritten.h"
#include "app/written_files.h"

namespace rasoat::app {
namespace {

class TrendCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"trend",
            "xu-huong",
            {"Xem phát hiện mới, đã sửa, còn lại so với lần thẩm định trước",
             "Show what is new, fixed and still there since the run before"}};
  }

  void declare(Options& options) override {
    options.word("history", history_,
                 {"Tệp lịch sử do rasoat audit --history ghi", "History of rasoat audit --history"}, kFile, true);
    options.text("-f,--format,--output-format", format_,
                 {"Dạng: text (mặc định), json", "Format: text (default), json"}, kTextOrJson);
    options.text("-o,--output,--output-file", output_, {"Ghi ra tệp", "Write to a file"}, kFile);
  }

  ExitCode run(Lang lang) override {
    const bool json = choose<bool>(lang, "--format", format_, {{"text", false}, {"json", true}});
    WrittenFiles written;
    written.add(output_);
    if (!written.spare({history_}, role::kHistory, lang)) return kUsage;
    std::optional<TrendTable> table;
    try {
      table = trend_of(history_);
    } catch (const DatabaseError& error) {
      tell("rasoat: {}: {}: {}\n", history_, pick(lang, "không đọc được lịch sử", "the history cannot be read"),
           error.words.in(lang));
      return kNotVerified;
    }
    if (!table) {
      complain(lang, history_, "lịch sử chưa có lần thẩm định nào", "there is no run in the history yet");
      return kNotVerified;
    }
    Output out(output_);
    out.stream() << (json ? trend_json(*table) : harmless(trend_text(*table, lang)));
    return close_output(out, {"không ghi được", "could not be written"}, lang);
  }

 private:
  std::string history_, output_;
  std::string format_ = "text";
};

}  // namespace

std::unique_ptr<Command> trend_command() { return std::make_unique<TrendCommand>(); }

}  // namespace rasoat::app
