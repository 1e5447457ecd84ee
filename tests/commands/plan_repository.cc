#include "tests/commands/plan_repository.h"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCell = 4;  // the sample of a party cell

constexpr std::string_view kConfig =
    "fail_on: warning\n"
    "rule_folders: [quy-tac]\n"
    "waivers: [mien-ap-dung.yaml]\n"
    "baseline: rasoat-baseline.yaml\n";
constexpr std::string_view kWaivers =
    "mien_ap_dung:\n"
    "  - { tep: huyen-08/ke-hoach-048.yaml, quy_tac: work-without-product, vi_tri: \"3\", ly_do: Sản phẩm do Viện ban "
    "hành,\n"
    "      nguoi_duyet: Phó Bí thư Đảng ủy, den_ngay: 31/12/2030 }\n";
constexpr std::string_view kPack = "pack: quy-tac\nversion: 1.0.0\ntitle: { vi: Quy tắc của đơn vị, en: Own rules }\n";
constexpr std::string_view kRule =
    "rule: place-not-given\n"
    "title: { vi: Kế hoạch ghi địa danh, en: A plan names its place }\n"
    "because: { vi: Nơi lưu trữ cần địa danh., en: The archive needs it. }\n"
    "severity: warning\n"
    "basis: [{ strength: thong_le, note: { vi: Thông lệ của đơn vị., en: Our practice. } }]\n"
    "require: { exists: van_ban.dia_danh }\n"
    "say: { vi: Chưa ghi địa danh., en: No place is given. }\n"
    "remedy: { vi: Ghi địa danh., en: Name the place. }\n"
    "examples:\n"
    "  - holds: { van_ban: { dia_danh: Hà Nội } }\n"
    "  - { broken: { van_ban: { loai: ke_hoach } }, at: van_ban }\n";

std::vector<std::string> samples() {
  std::vector<std::string> texts;
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(RASOAT_SOURCE_DIR "/plans/samples")) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".yaml") && !name.ends_with(".loi.yaml")) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) texts.push_back(read_file(path));
  return texts;
}

// Its own symbol comes before all others.
std::string with_number(std::string text, std::size_t number) {
  const std::size_t key = std::min(text.find("so_ky_hieu"), text.find("Số, ký hiệu"));
  const std::size_t begin = text.find_first_of("0123456789", key);
  const std::size_t end = text.find_first_not_of("0123456789", begin);
  return text.replace(begin, end - begin, std::to_string(number));
}

int shell(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// "path:line:column: severity: message [rule]" → "path rule"
std::vector<std::string> findings_of(const std::string& concise) {
  std::vector<std::string> findings;
  std::istringstream lines(concise);
  for (std::string line; std::getline(lines, line);) {
    if (line.find(": info: ") != std::string::npos) continue;
    const std::size_t rule = line.rfind('[');
    findings.push_back(line.substr(0, line.find(':')) + " " + line.substr(rule + 1, line.size() - rule - 2));
  }
  return findings;
}

}  // namespace

std::string plan_name(std::size_t number) {
  const std::string digits = std::to_string(number);
  return "huyen-0" + std::to_string(number % 10) + "/ke-hoach-" + std::string(3 - digits.size(), '0') + digits +
         ".yaml";
}

std::size_t GateRun::unchanged() const {
  std::istringstream lines(errors);
  for (std::string line; std::getline(lines, line);) {
    if (line.find("--changed-since") != std::string::npos) return std::stoul(line.substr(line.find(' ') + 1));
  }
  return 0;
}

PlanRepository::PlanRepository() {
  git("init --quiet --initial-branch=main .");
  write_plans();
  write_rules();
  commit();
  adopt();
}

void PlanRepository::write_plans() const {
  const std::vector<std::string> texts = samples();
  REQUIRE(texts.size() == 11);
  for (std::size_t i = 0; i < kPlans; ++i) {
    const bool old = i % 10 == 9;
    write(plan_name(i), with_number(texts[old ? kCell : i % texts.size()], 1000 + i));
    if (!old) continue;
    replace(plan_name(i), kDeadlineOfThree, "");
    replace(plan_name(i), "  - Lưu Chi bộ\n", "");
  }
  replace(plan_name(26), ", Sản phẩm: Phần mềm chạy thử; hướng dẫn sử dụng }",
          " }  # rasoat: ignore[work-without-product] -- phần mềm do Viện nghiệm thu");
  replace(plan_name(37), ", Sản phẩm: Bảng giá; năm hợp đồng thử nghiệm }", " }");
  replace(plan_name(37), "Nơi nhận:",
          "Miễn áp dụng:\n"
          "  - { Quy tắc: work-without-product, Vị trí: \"6\", Lý do: Sản phẩm do Viện ban hành, Người duyệt: Phó Bí "
          "thư Đảng ủy, "
          "Đến ngày: 31/12/2026 }\n"
          "Nơi nhận:");
  replace(plan_name(48), ", Sản phẩm: Biên bản thi tay nghề }", " }");
}

void PlanRepository::write_rules() const {
  write(".rasoat.yaml", kConfig);
  write("mien-ap-dung.yaml", kWaivers);
  write("rasoat-baseline.yaml", "baseline: 1\n");
  write("quy-tac/pack.yaml", kPack);
  write("quy-tac/place-not-given.yaml", kRule);
  write("README.md", "Kho kế hoạch.\n");
}

// Only what the old plans have is written down.
void PlanRepository::adopt() const {
  std::string old;
  for (std::size_t i = 9; i < kPlans; i += 10) old += " " + plan_name(i);
  run("baseline update" + old);
  commit();
}

void PlanRepository::git(const std::string& arguments) const {
  const std::string command = "cd '" + folder_.path() +
                              "' && env GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 git -c user.name=Test "
                              "-c user.email=test@example.org -c core.autocrlf=false " +
                              arguments + " >/dev/null 2>&1";
  INFO("git " << arguments);
  REQUIRE(shell(command) == 0);
}

std::string PlanRepository::hash(const std::string& revision) const {
  const TemporaryFolder out;
  REQUIRE(shell("git -C '" + folder_.path() + "' rev-parse '" + revision + "' >'" + out.path("hash") + "'") == 0);
  const std::string hash = read_file(out.path("hash"));
  return hash.substr(0, hash.find('\n'));
}

void PlanRepository::branch(const std::string& name, const std::string& from) const {
  git("clean --quiet --force --force -d -x");
  git("checkout --quiet --force -B " + name + " " + from);
}

void PlanRepository::commit() const {
  git("add --all");
  git("commit --quiet --message change");
}

void PlanRepository::replace(const std::string& file, std::string_view old, std::string_view fresh) const {
  std::string text = read(file);
  const std::size_t at = text.find(old);
  INFO(file << " lacks " << old);
  REQUIRE(at != std::string::npos);
  write(file, text.replace(at, old.size(), fresh));
}

GateRun PlanRepository::gate(const std::string& more) const {
  return check("--changed-since main --waivers-from main --today 2026-11-24 " + (more.empty() ? "." : more));
}

GateRun PlanRepository::check(const std::string& arguments) const {
  TemporaryFolder out;
  GateRun run;
  run.code = shell("cd '" + folder_.path() +
                   "' && env -u RASOAT_LANG -u GITHUB_STEP_SUMMARY '" RASOAT_BINARY "' check --format concise " +
                   arguments + " >'" + out.path("out") + "' 2>'" + out.path("err") + "'");
  run.findings = findings_of(read_file(out.path("out")));
  run.errors = read_file(out.path("err"));
  return run;
}

void PlanRepository::run(const std::string& arguments) const {
  INFO("rasoat " << arguments);
  REQUIRE(shell("cd '" + folder_.path() + "' && '" RASOAT_BINARY "' " + arguments + " >/dev/null 2>&1") == 0);
}

}  // namespace rasoat::tests
