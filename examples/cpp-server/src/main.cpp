// SPDX-License-Identifier: MIT
// Starts the server on the loopback address, says where, and stops when told to: what is being answered is finished.
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>
#include <thread>

#include "server.h"

namespace {

constexpr const char* kHost = "127.0.0.1";
constexpr int kUsualPort = 4174;
constexpr int kUsualThreads = 8;

/// A whole number from the environment; absent is `usual`, anything else ends the program.
int setting(const char* name, int usual, int least, int most) {
  const char* text = std::getenv(name);
  if (text == nullptr) return usual;
  const std::string_view given = text;
  int number = 0;
  const auto [end, fault] = std::from_chars(given.data(), given.data() + given.size(), number);
  if (fault != std::errc() || end != given.data() + given.size() || number < least || number > most) {
    std::fprintf(stderr, "%s must be a number from %d to %d\n", name, least, most);
    std::exit(2);
  }
  return number;
}

sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

/// Waits for a signal on this thread while another one serves.
bool serve(httplib::Server& server, const sigset_t& signals) {
  std::atomic<bool> ended = false;
  std::atomic<bool> served = false;
  std::thread serving([&] {
    served = server.listen_after_bind();
    ended = true;
    kill(getpid(), SIGTERM);  // if it ended by itself, nobody else wakes the wait below
  });
  int signal = 0;
  sigwait(&signals, &signal);
  // A stop before the server runs would not be heard.
  while (!server.is_running() && !ended) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  server.stop();
  serving.join();
  return served;
}

int run() {
  const int asked = setting("PORT", kUsualPort, 0, 65535);
  const int threads = setting("HEZUO_THREADS", kUsualThreads, 1, 256);
  std::string error;
  const std::unique_ptr<hezuo::Rulebook> rulebook = hezuo::Rulebook::load("", &error);
  if (rulebook == nullptr) {
    std::fprintf(stderr, "%s\n", error.c_str());
    return 1;
  }
  // Before any thread begins, so that all of them leave these signals to sigwait.
  const sigset_t signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  httplib::Server server;
  set_up(server, *rulebook, static_cast<std::size_t>(threads));
  const int port = asked == 0 ? server.bind_to_any_port(kHost) : server.bind_to_port(kHost, asked) ? asked : -1;
  if (port < 0) {
    std::fprintf(stderr, "cannot listen on %s:%d\n", kHost, asked);
    return 1;
  }
  std::printf("hezuo is ready: http://%s:%d/\n", kHost, port);
  std::fflush(stdout);
  return serve(server, signals) ? 0 : 1;
}

}  // namespace

int main() {
  try {
    return run();
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
  }
}
