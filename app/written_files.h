// What a command writes: nothing of it may be what the command reads, and no file is written twice.
//
// Files are told apart by what they are, not by their names: `./a`, a link to `a` and a hard link of it are one file.
// Asked before anything is written; what is wrong is said on standard error, and the exit code is kUsage.
//
//   WrittenFiles written;
//   written.add("bao-cao.html");
//   if (!written.are_apart(lang) || !written.spare(plans, role::kPlan, lang)) return kUsage;
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/inputs.h"
#include "app/options.h"

namespace rasoat::app {

// What a file is read as.
namespace role {
inline constexpr Both kPlan{"kế hoạch cần rà soát", "a plan to be checked"};
inline constexpr Both kList{"danh sách tệp cần rà soát", "the list of files to be checked"};
inline constexpr Both kConfig{"tệp cấu hình", "a configuration"};
inline constexpr Both kWaivers{"tệp miễn áp dụng", "a file of waivers"};
inline constexpr Both kBaseline{"danh sách phát hiện có từ trước", "a baseline"};
inline constexpr Both kRules{"tệp của bộ quy tắc hoặc sổ tra cứu", "a file of the rules or the registry"};
inline constexpr Both kRoster{"danh sách đơn vị", "the roster"};
inline constexpr Both kSuperior{"kế hoạch của cấp trên", "the plan of the level above"};
inline constexpr Both kPart{"phần kết quả cần hợp nhất", "a part to be joined"};
inline constexpr Both kHistory{"tệp lịch sử", "the history"};
}  // namespace role

class WrittenFiles {
 public:
  // A file or, with all that lies in it, a folder; "" is standard output.
  void add(const std::string& place);

  // False after naming a file that would be written twice.
  [[nodiscard]] bool are_apart(Lang lang) const;
  // False after naming each of these files that would be written over; "" and "-" are none.
  [[nodiscard]] bool spare(const std::vector<std::string>& read, Both what, Lang lang) const;
  // The same of the YAML files in these folders of rules.
  [[nodiscard]] bool spare_folders(const std::vector<std::string>& read, Lang lang) const;
  // The same of what these options name.
  [[nodiscard]] bool spare(const RuleOptions& options) const;

 private:
  struct Place {
    std::string name;          // as given
    std::string path;          // without links
    std::optional<FileId> id;  // none: it is not there yet
    bool keeps = true;         // a file, folder or pipe; what goes to a device may meet there
  };
  [[nodiscard]] static Place place_of(const std::string& name);
  [[nodiscard]] static bool are_one(const Place& a, const Place& b);
  [[nodiscard]] bool would_lose(const std::string& read) const;
  static void say_read(const std::string& name, Both what, Lang lang);

  std::vector<Place> places_;
  std::optional<Place> screen_;
};

}  // namespace rasoat::app
