"""Every page in every theme and width: looked over, and pictured on one sheet (`make sheet`)."""
