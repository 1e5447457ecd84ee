#include "app/good_order.h"

#include <string>

#include "app/database.h"
#include "app/interrupts.h"
#include "app/tell.h"
#include "checker/portfolio/spill_file.h"

namespace rasoat::app {
namespace {

ExitCode stopped_by(const std::string& problem, Lang lang) {
  tell("rasoat: {}: {}\n",
       pick(lang, "dừng vì không đọc hoặc ghi được dữ liệu; không ghi báo cáo nào",
            "stopped because data could not be read or written; no report was written"),
       problem);
  return kNotVerified;
}

}  // namespace

ExitCode in_good_order(Lang lang, const std::function<ExitCode()>& work) {
  try {
    const Interrupts interrupts;
    return work();
  } catch (const Interrupted& interrupted) {
    tell("rasoat: {}\n", pick(lang, "đã dừng theo yêu cầu; chưa thẩm định xong, không ghi báo cáo nào",
                              "stopped on request; the audit is not complete and no report was written"));
    return 128 + interrupted.signal;
  } catch (const DatabaseError& error) {
    return stopped_by(error.words.in(lang), lang);
  } catch (const checker::SpillError& error) {
    return stopped_by(std::string(pick(lang, "không dùng được tệp tạm (TMPDIR)", error.what())), lang);
  }
}

}  // namespace rasoat::app
