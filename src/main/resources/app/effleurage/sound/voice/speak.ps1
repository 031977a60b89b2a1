# Speaks standard input into a file. Which file, in which language and how fast is told by variables.
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$reader = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [System.Text.Encoding]::UTF8)
$text = $reader.ReadToEnd()
$culture = [System.Globalization.CultureInfo]$env:EFFLEURAGE_SPEECH_VOICE
$speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speech.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture)
if ($speech.Voice.Culture.TwoLetterISOLanguageName -ne $culture.TwoLetterISOLanguageName) { exit 1 }
$speech.Rate = [int]$env:EFFLEURAGE_SPEECH_RATE
$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(48000, 'Sixteen', 'Mono')
$speech.SetOutputToWaveFile($env:EFFLEURAGE_SPEECH_FILE, $format)
$speech.Speak($text)
$speech.Dispose()
