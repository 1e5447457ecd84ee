#include "app/interrupts.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Interrupted;
using rasoat::app::Interrupts;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

std::size_t files_in(const TemporaryFolder& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) count += entry.is_regular_file();
  return count;
}

// The program in the middle of its work: its draft is there. Gives its exit code after `signal`.
int broken_off(const TemporaryFolder& folder, std::vector<std::string> arguments, int signal) {
  const pid_t child = fork();
  if (child == 0) {
    (void)std::freopen(folder.path("stderr").c_str(), "w", stderr);
    arguments.insert(arguments.begin(), "rasoat");
    arguments.insert(arguments.end(), {"-o", folder.path("bao-cao"), "-j", "1"});
    std::vector<char*> given;
    for (std::string& argument : arguments) given.push_back(argument.data());
    given.push_back(nullptr);
    execv(RASOAT_BINARY, given.data());
    _exit(99);
  }
  int status = 0;
  while (files_in(folder) < 2) {
    if (waitpid(child, &status, WNOHANG) == child) FAIL("the program ended before it was broken off");
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  kill(child, signal);
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace

TEST_CASE("a signal is noted and told at the next question") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const Interrupts interrupts;
    CHECK_NOTHROW(Interrupts::check());
    std::raise(signal);
    try {
      Interrupts::check();
      FAIL("the signal was not noted");
    } catch (const Interrupted& interrupted) {
      CHECK(interrupted.signal == signal);
    }
  }
  const Interrupts again;
  CHECK_NOTHROW(Interrupts::check());
}

TEST_CASE("a run that is broken off says so and leaves no file") {
  const TemporaryFolder plans;
  const std::string sample = read_file(RASOAT_SOURCE_DIR "/plans/samples/01-tinh-uy.yaml");
  for (int i = 0; i < 2000; ++i) plans.write("ke-hoach-" + std::to_string(i) + ".yaml", sample);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"audit", plans.path(), "--shard", "1/1"}, {"check", plans.path(), "-f", "json"}}) {
      const TemporaryFolder folder;
      INFO(command.front());
      CHECK(broken_off(folder, command, signal) == 128 + signal);
      CHECK(files_in(folder) == 1);
      CHECK_THAT(read_file(folder.path("stderr")), Catch::Contains("không ghi báo cáo nào"));
    }
  }
}

TEST_CASE("who waits for a plan that nobody writes is stopped at once, and no draft stays") {
  const TemporaryFolder folder;
  REQUIRE(mkfifo(folder.path("ong").c_str(), 0600) == 0);
  const int held = open(folder.path("ong").c_str(), O_RDWR);
  REQUIRE(held >= 0);
  folder.write("stderr", "");
  const pid_t child = fork();
  if (child == 0) {
    dup2(held, 0);
    const std::string report = folder.path("bao-cao");
    execl(RASOAT_BINARY, "rasoat", "check", "--isolated", "-", "-o", report.c_str(), nullptr);
    _exit(99);
  }
  while (files_in(folder) < 2) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  kill(child, SIGINT);
  int status = 0;
  waitpid(child, &status, 0);
  close(held);
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGINT);
  CHECK(files_in(folder) == 1);
}
