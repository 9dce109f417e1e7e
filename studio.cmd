@echo off
rem Builds Video Studio where that is needed and starts it.
rem studio verify proves the audit log and the ledger instead, whether the studio runs or not.
setlocal
set "here=%~dp0"
set "jar=%here%studio-server\target\video-studio.jar"
if not exist "%jar%" (
  echo Building Video Studio, a few minutes the first time ...
  pushd "%here%" && call mvnw.cmd -q -B -ntp -DskipTests package && popd || exit /b 1
)
set "command="
set "options=%*"
if /i "%~1"=="verify" set "command=--verify"
if defined command set "options=%options:*verify=%"
java "@%here%studio-server\target\jvm.options" -Xmx1g %options% -jar "%jar%" %command%
