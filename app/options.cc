#include "app/options.h"

namespace rasoat::app {

void declare_config(Options& options, RuleOptions& rules) {
  options.text("--config", rules.config,
               {"Tệp cấu hình; mặc định: .rasoat.yaml gần kế hoạch nhất",
                "Configuration file; default: the .rasoat.yaml nearest to the plan"},
               kFile);
  options.flag("--isolated,--no-config-lookup", rules.isolated, {"Không tìm .rasoat.yaml", "Look for no .rasoat.yaml"});
}

void declare(Options& options, RuleOptions& rules) {
  options.texts("--rules", rules.folders,
                {"Thư mục bộ quy tắc bổ sung hoặc thay thế", "Folder of rule packs that add or replace"}, kFolder);
  options.texts("--pack", rules.packs, {"Chỉ dùng các bộ quy tắc này", "Use only these packs"}, kName);
  declare_config(options, rules);
  options.text("--profile", rules.profile,
               {"Chế độ rà soát: standard (mặc định), strict, advisory",
                "Way of checking: standard (default), strict, advisory"},
               kName);
  options.texts("--registry", rules.registry,
                {"Thư mục sổ tra cứu bổ sung hoặc thay thế", "Folder of registry files that add or replace"}, kFolder);
}

}  // namespace rasoat::app
